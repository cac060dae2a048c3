import { encode } from 'uqr';
import styles from './qr.module.css';

/** Empty modules about a code, without which it is not found. */
const QUIET = 2;

/** A link as a picture for a phone, made here: nothing is asked of anybody. */
export function Qr({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { ecc: 'M', border: QUIET });
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <figure className={styles.qr}>
      <svg
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={`二维码：${address}`}
        shapeRendering="crispEdges"
      >
        <rect width={size} height={size} className={styles.ground} />
        <path d={dark.join('')} className={styles.dark} />
      </svg>
      <figcaption>
        手机看
        <br />
        逐项来源
      </figcaption>
    </figure>
  );
}
