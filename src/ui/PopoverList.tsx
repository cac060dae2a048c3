import type { ReactNode } from 'react';
import styles from './PopoverList.module.css';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly onClose: () => void;
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly symbol: ReactNode;
    readonly current: boolean;
    readonly onChoose: () => void;
  }[];
}

/** A list in a popover; choosing an entry closes it. */
export function PopoverList({ title, note, items, onClose }: Props) {
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>{note}</p>
      <ul>
        {items.map(({ key, name, symbol, current, onChoose }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.item}
              aria-current={current}
              onClick={() => {
                onClose();
                onChoose();
              }}
            >
              {symbol}
              {name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
