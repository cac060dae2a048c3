import type { ReactNode } from 'react';
import type { Area } from '#domain/dataset.ts';
import { select } from '#view/store.ts';
import { useView } from '../DatasetContext.ts';
import lists from './areaLists.module.css';
import styles from './side.module.css';

interface Props {
  readonly area: Area;
  /** '' where the list is no ranking. */
  readonly rank: string;
  /** Bar or swatch, then the figures. */
  readonly children: ReactNode;
  /** A line below; '' mostly. */
  readonly note: string;
}

/** One county of a list beside the map: selected, dimmed and opened as it is there. */
export function RankedArea({ area, rank, children, note }: Props) {
  const view = useView();
  return (
    <li
      data-dim={(view.area.length > 0 && !view.area.includes(area.id)) || undefined}
      aria-current={view.select?.kind === 'area' && view.select.id === area.id}
    >
      {rank !== '' && <span className={lists.rank}>{rank}</span>}
      <button type="button" className={styles.barName} onClick={() => select({ kind: 'area', id: area.id })}>
        {area.shortName}
      </button>
      {children}
      {note !== '' && <p className={lists.rowNote}>{note}</p>}
    </li>
  );
}
