import type { ReactNode } from 'react';
import { Bullet } from '#charts/bullet/Bullet.tsx';
import type { BoardGroup } from '#selectors/targetBoard.ts';
import { goalText, paceText } from '#symbology/paceWords.ts';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import type { Selection } from '#view/viewState.ts';
import { ClauseButton } from '../ClauseText.tsx';
import styles from './targets.module.css';

interface Props {
  readonly group: BoardGroup;
  readonly startsOpen: boolean;
  readonly onSubject: (subject: Selection) => void;
  /** Said below the subjects. */
  readonly note?: ReactNode;
}

/** A rule on several towns or counties: one row, and opened one bullet each. */
export function TargetGroup({ group: { target, entries, counts }, startsOpen, onSubject, note }: Props) {
  const kind = target.scopeKind === 'town' ? 'town' : 'area';
  return (
    <div className={styles.group}>
      <details open={startsOpen}>
        <summary>
          <b>{target.name}</b>
          <span>{goalText(target)}</span>
          <span className={styles.counts}>
            {entries.length === 0 && '没有适用的对象'}
            {counts.map(({ state, count }) => (
              <span key={state}>
                {count} <StatusBadge state={state} />
              </span>
            ))}
          </span>
        </summary>
        <ul>
          {entries.map((entry) => {
            const { subjectId, subjectName, state, why } = entry.judgement;
            return (
              <li key={subjectId} className={styles.subject}>
                <button
                  type="button"
                  className={styles.subjectName}
                  onClick={() => onSubject({ kind, id: subjectId })}
                >
                  {subjectName}
                </button>
                <Bullet entry={entry} width={140} height={14} />
                <StatusBadge state={state} />
                <span className={styles.why}>
                  {[why, paceText(entry.judgement, entry.pace)].filter((t) => t !== '').join('。')}
                </span>
              </li>
            );
          })}
        </ul>
        {note && <p className={styles.note}>{note}</p>}
      </details>
      <ClauseButton about={target.name} clauses={[target]} />
    </div>
  );
}
