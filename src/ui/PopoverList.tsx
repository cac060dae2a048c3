import { Popover } from 'radix-ui';
import type { ReactNode } from 'react';
import { PopoverCard } from './PopoverCard.tsx';
import styles from './PopoverList.module.css';

interface Props {
  readonly title: string;
  readonly note: string;
  readonly side: 'top' | 'bottom';
  readonly items: readonly {
    readonly key: string;
    readonly name: string;
    readonly symbol: ReactNode;
    readonly current: boolean;
    readonly onChoose: () => void;
  }[];
}

/** A list in a popover; choosing an entry closes it. */
export function PopoverList({ title, note, side, items }: Props) {
  return (
    <PopoverCard side={side} aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.note}>{note}</p>
      <ul>
        {items.map(({ key, name, symbol, current, onChoose }) => (
          <li key={key}>
            <Popover.Close className={styles.item} aria-current={current} onClick={onChoose}>
              {symbol}
              {name}
            </Popover.Close>
          </li>
        ))}
      </ul>
    </PopoverCard>
  );
}
