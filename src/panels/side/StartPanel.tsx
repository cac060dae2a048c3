import { useState } from 'react';
import type { DataRequest } from '#domain/requests.ts';
import { selectRequests } from '#selectors/targets.ts';
import { ClauseButton } from '../ClauseText.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import { CopyRequest } from './CopyRequest.tsx';
import { MoreButton } from './MoreButton.tsx';
import styles from './side.module.css';

const SHOWN = 3;

/** 现在缺什么、找谁要: what would turn most 无法判断 into an answer, and who holds it by the policy. */
export function StartPanel() {
  const dataset = useDataset();
  const requests = selectRequests(dataset, useView());
  const [all, setAll] = useState(false);
  const waiting = requests.reduce((sum, r) => sum + r.judgements.length, 0);
  if (requests.length === 0) {
    return (
      <section className={styles.section} aria-labelledby="start">
        <h2 id="start">现在缺什么、找谁要</h2>
        <p className={styles.empty}>各项目标和规定都已有数可判，没有缺的。</p>
      </section>
    );
  }
  return (
    <section className={styles.section} aria-labelledby="start">
      <header>
        <h2 id="start">现在缺什么、找谁要</h2>
        <span>{waiting} 项判断在等</span>
      </header>
      <ol className={styles.requests}>
        {(all ? requests : requests.slice(0, SHOWN)).map((request) => (
          <li key={`${request.need.id}:${request.name}`}>
            <span className={styles.gain} title="补上后可得出的判断数">
              {request.judgements.length}
            </span>
            <span>
              <b>{request.name}</b>
              <span className={styles.holder}>找 {request.holder}</span>
              <span className={styles.waits}>可判：{namesOf(request.judgements)}</span>
              <span className={styles.cardTools}>
                <CopyRequest
                  name={request.name}
                  holder={request.holder}
                  basis={request.holderBasis}
                  scope={namesOf(request.judgements)}
                  purpose={purposeOf(request)}
                />
                <ClauseButton about={request.name} clauses={request.judgements.map((j) => j.target)} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <MoreButton hidden={requests.length - SHOWN} open={all} onToggle={setAll} />
    </section>
  );
}

/** What it is wanted for, where that is not its own name. */
const purposeOf = ({ name, judgements: [first] }: DataRequest): string =>
  first && first.target.name !== name ? `评判“${first.target.name}”` : '';

const namesOf = (judgements: readonly { subjectName: string }[]): string => {
  const names = [...new Set(judgements.map((j) => j.subjectName))];
  return names.length > 6 ? `${names.slice(0, 6).join('、')}等 ${names.length} 个` : names.join('、');
};
