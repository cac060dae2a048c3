import { Popover } from 'radix-ui';
import type { ComponentProps } from 'react';
import styles from './PopoverCard.module.css';

/**
 * The floating card of every popover: above the page, never beyond its edge, closed by Escape. Its events come
 * up through what opened it, so that it says it is no part of the map below (`data-overlay`).
 */
export function PopoverCard({ className = '', ...content }: ComponentProps<typeof Popover.Content>) {
  return (
    <Popover.Portal>
      <Popover.Content
        className={`${styles.card} ${className}`}
        collisionPadding={8}
        sideOffset={4}
        data-overlay=""
        {...content}
      />
    </Popover.Portal>
  );
}
