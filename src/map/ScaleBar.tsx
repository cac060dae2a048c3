import styles from './ScaleBar.module.css';

const WIDEST_PX = 90;

/** The longest round length (1, 2 or 5 × 10ⁿ km) that fits. */
function roundLength(kmPerPx: number): number {
  const most = kmPerPx * WIDEST_PX;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2].find((step) => step * power <= most) ?? 1) * power;
}

export function ScaleBar({ kmPerPx }: { readonly kmPerPx: number }) {
  if (!Number.isFinite(kmPerPx) || kmPerPx <= 0) return null;
  const km = roundLength(kmPerPx);
  return (
    <span className={styles.scale}>
      <span className={styles.bar} style={{ width: km / kmPerPx }} aria-hidden="true" />
      {km >= 1 ? `${km} 公里` : `${Math.round(km * 1000)} 米`}
    </span>
  );
}
