import { ViewLink } from '../../ViewLink.tsx';
import styles from './ImportPage.module.css';
import type { MergedNote } from './mergedNote.ts';

/** What was merged last, and where it can be seen. */
export const MergedNotice = ({ merged: { words, indicator, area } }: { readonly merged: MergedNote }) => (
  <div className={styles.merged} role="status">
    <p>
      <b>✓ 已并入。</b> {words}
    </p>
    <span>
      <ViewLink
        to={{
          mode: 'plan',
          ...(indicator !== '' && { indicator, year: null }),
          ...(area !== '' && { area: [area] }),
        }}
      >
        到地图上看
      </ViewLink>
      <ViewLink to={{ mode: 'data', tab: 'versions' }}>看版本和撤销</ViewLink>
    </span>
  </div>
);
