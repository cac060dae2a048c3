import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { nobodyClause } from '#symbology/sentences.ts';
import { clearFilters, useViewStore } from '#view/store.ts';
import { RequestFor } from '../side/NobodyReported.tsx';
import styles from './OverlayNote.module.css';

/** Why no county has a colour, and the way on: who holds the figures, or where there are some. */
export function OverlayNote({ overlay }: { readonly overlay: AreaOverlay }) {
  const change = useViewStore((s) => s.change);
  const { emptiness, indicator } = overlay;
  switch (emptiness?.kind) {
    case undefined:
      return null;
    case 'nobody':
      return overlay.kind === 'bivariate' ? (
        <p className={styles.note} data-cover="">
          没有一年、一个县区同时有{indicator.name}和{overlay.second.name}
          <button type="button" className="small-button" onClick={() => change({ second: '' })}>
            只看{indicator.name}
          </button>
        </p>
      ) : (
        <p className={styles.note} data-cover="">
          {nobodyClause(indicator, overlay.coverage)}
          <RequestFor overlay={overlay} />
        </p>
      );
    case 'year': {
      const { year, nearest } = emptiness;
      const patch = year === overlay.year ? { year: nearest } : { since: nearest };
      return (
        <p className={styles.note} data-cover="">
          {year} 年没有数
          <button type="button" className="small-button" onClick={() => change(patch)}>
            {year === overlay.year ? '看' : '与'} {nearest} 年{year === overlay.year ? '' : '比'}
          </button>
        </p>
      );
    }
    case 'filtered':
      return (
        <p className={styles.note} data-cover="">
          有数，但不在当前筛选之内
          <button type="button" className="small-button" onClick={clearFilters}>
            清除筛选
          </button>
        </p>
      );
    case 'incomparable':
      return (
        <p className={styles.note} data-cover="">
          没有一个县区的两年可以相减
          <button type="button" className="small-button" onClick={() => change({ since: null })}>
            只看 {overlay.year} 年
          </button>
        </p>
      );
  }
}
