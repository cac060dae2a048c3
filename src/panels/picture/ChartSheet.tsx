import { type ReactNode, useMemo } from 'react';
import { type VisibleThings, visibleThings } from '#selectors/visibleThings.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import styles from './ChartSheet.module.css';

interface Props {
  readonly height: number | undefined;
  readonly draw: (visible: VisibleThings) => ReactNode;
}

/** A chart on a sheet of its own, drawn from what the view of the sheet leaves. */
export function ChartSheet({ height, draw }: Props) {
  const dataset = useDataset();
  const view = useView();
  const visible = useMemo(() => visibleThings(dataset, view), [dataset, view]);
  return (
    <div className={styles.sheet} style={{ height }}>
      {draw(visible)}
    </div>
  );
}
