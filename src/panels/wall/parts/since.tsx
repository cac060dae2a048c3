import { asOfDate } from '#selectors/targets.ts';
import { dateWords } from '#symbology/dateWords.ts';
import { localTime } from '#symbology/localTime.ts';
import { AskButton } from '../AskButton.tsx';
import { differenceClauses, differenceFacts } from '../meeting/sinceWords.ts';
import type { MakePanel } from '../wallPanel.ts';
import styles from './parts.module.css';

/** 「11 月 20 日」, by the clock of this machine. */
const dayOf = (iso: string): string => {
  const [, month, day] = localTime(iso).slice(0, 10).split('-').map(Number);
  return `${month} 月 ${day} 日`;
};

/** What has changed since the last meeting, as the end of the headline; null while none has been marked. */
export const makeSince: MakePanel = ({ dataset, view, since, requests }) => {
  if (!since) return null;
  const { markedOn, difference, version, dataDate, onlyHere } = since;
  const clauses = difference ? differenceClauses(difference) : ['记录来自旧版页面，不能比较，请重记'];
  return {
    indicator: '上次会议以来的变化',
    source: dataset.meta.title,
    date: asOfDate(dataset, view),
    answers: {
      why: difference ? differenceFacts(difference) : [],
      who: requests.map(({ name, holder }) => [name, holder] as const),
      where: [
        ['上次会议', localTime(markedOn)],
        ['当时数据', dataDate === '' ? '' : `第 ${version} 版，截至 ${dateWords(dataDate)}`],
        ['现在数据', `第 ${dataset.meta.version} 版，截至 ${dateWords(dataset.meta.dataDate)}`],
        ['记录', onlyHere ? '浏览器不让保存，关闭页面后丢失' : '只存在这台电脑的浏览器里'],
        ['不比较', '示例值'],
      ],
    },
    body: (
      <AskButton part="since">
        <span className={styles.since}>
          <span className={styles.clause}>自上次会议（{dayOf(markedOn)}）：</span>
          {clauses.map((clause, i) => (
            <span key={clause} className={styles.clause}>
              <b>{clause}</b>
              {i < clauses.length - 1 ? '；' : '。'}
            </span>
          ))}
        </span>
      </AskButton>
    ),
  };
};
