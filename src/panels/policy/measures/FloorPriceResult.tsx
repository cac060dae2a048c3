import type { FloorPrice } from '#policy/floorPrice.ts';
import { floorPriceText } from '#symbology/floorPriceWords.ts';
import styles from './FloorPricePanel.module.css';

/** The price and how it was worked out, or in words why there is none. */
export function FloorPriceResult({ found }: { readonly found: FloorPrice }) {
  if (found.kind === 'wrong') {
    return found.faults.map((fault) => (
      <p key={fault} className={styles.fault}>
        {fault}
      </p>
    ));
  }
  const text = floorPriceText(found);
  if (found.kind === 'unknown' || text === null)
    return <p>还不能算，缺：{found.kind === 'unknown' && found.missing.join('、')}</p>;
  return (
    <>
      <p className={styles.price}>
        {text.prefix && <span>{text.prefix}</span>}
        <b>{text.number}</b>
        <span>元/平方米</span>
        <span>合 {text.perMu}</span>
      </p>
      {text.formula.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
