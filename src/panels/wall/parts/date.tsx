import { useEffect, useState } from 'react';
import { POLICY_NUMBER } from '#catalog/product.ts';
import { WALL_FIGURES } from '#catalog/wallPanels.ts';
import { asOfDate } from '#selectors/targets.ts';
import { oldestOf } from '#selectors/wallFigures.ts';
import { dateWords } from '#symbology/dateWords.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { AskButton } from '../AskButton.tsx';
import type { MakePanel } from '../wallPanel.ts';
import styles from './date.module.css';

/** As of when the data are, larger than the time of day, which makes old data look new. */
export const makeDate: MakePanel = ({ dataset, view, figures }) => {
  const { meta } = dataset;
  const date = asOfDate(dataset, view);
  const oldest = oldestOf(figures.figures.slice(0, WALL_FIGURES.length));
  return {
    indicator: '数据截至',
    source: meta.title,
    date,
    answers: {
      why: [
        ['数据截至', `${meta.dataDate}，数据包中最新一项数的日期；各数另注自己的年份`],
        ['所列最早的数', oldest ? formatFigure(oldest.figure).line : ''],
      ],
      who: [['数据包', `${meta.title} 第 ${meta.version} 版`]],
      where: [
        ['数据包', meta.title],
        ['依据', POLICY_NUMBER],
      ],
    },
    body: (
      <AskButton part="date">
        <span className={styles.line}>
          <span>{view.asof === '' ? '数据截至' : '评判日'}</span>
          <b>{dateWords(date)}</b>
          <Clock />
        </span>
      </AskButton>
    ),
  };
};

const timeNow = () =>
  new Date().toLocaleTimeString('zh-CN', { hour: '2-digit', minute: '2-digit', hour12: false });

function Clock() {
  const [time, setTime] = useState(timeNow);
  useEffect(() => {
    const ticking = setInterval(() => setTime(timeNow()), 1000);
    return () => clearInterval(ticking);
  }, []);
  return <time className={styles.clock}>{time}</time>;
}
