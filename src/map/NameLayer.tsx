import styles from './NameLayer.module.css';
import type { NameWish, Rectangle } from './placeNames.ts';

/** Quiet names that are no buttons: neighbours, townships, what a pin is called. */
export function NameLayer({ names }: { readonly names: readonly (NameWish & Rectangle)[] }) {
  return names.map(({ id, name, kind, x, y }) => (
    <span
      key={`${kind}:${id}`}
      className={styles.name}
      data-name={kind}
      style={{ transform: `translate(${x}px, ${y}px) translate(-50%, -50%)` }}
      aria-hidden="true"
    >
      {name}
    </span>
  ));
}
