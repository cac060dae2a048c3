import { Bullet } from '#charts/bullet/Bullet.tsx';
import type { BoardEntry } from '#selectors/targetBoard.ts';
import { goalText, paceText } from '#symbology/paceWords.ts';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import { ClauseButton } from '../ClauseText.tsx';
import styles from './targets.module.css';

interface Props {
  readonly entry: BoardEntry;
  /** Of the bullet, px. */
  readonly width: number;
}

/** A target of the whole city: what is seen of it, its state, and the pace it needs. */
export function CityTarget({ entry, width }: Props) {
  const { target, value, state, why } = entry.judgement;
  return (
    <>
      <p className={styles.name}>
        <b>{target.name}</b>
        <span>
          {value ?? '—'} / {goalText(target)}
        </span>
        <StatusBadge state={state} />
        <ClauseButton about={target.name} clauses={[target]} />
      </p>
      <Bullet entry={entry} width={width} height={18} />
      <p className={styles.reasons}>
        <span>{why}。</span>
        <span>{paceText(entry.judgement, entry.pace)}</span>
      </p>
    </>
  );
}
