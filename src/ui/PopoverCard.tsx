import { Popover } from 'radix-ui';
import { type ReactNode, type RefObject, useRef } from 'react';
import styles from './PopoverCard.module.css';

export interface CardProps {
  /** What opened the card: it stands beside it and gives the focus back to it. */
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
  readonly id: string;
  readonly label: string;
  readonly className?: string | undefined;
  readonly side?: 'top' | 'bottom' | undefined;
  readonly align?: 'start' | undefined;
  readonly children: ReactNode;
}

/**
 * The floating card of every popover: above the page, never beyond its edge, closed by Escape. Its events come
 * up through what opened it, so that it says it is no part of the map below (`data-overlay`).
 */
export function PopoverCard({
  opener,
  onClose,
  id,
  label,
  className = '',
  side,
  align,
  children,
}: CardProps) {
  const leftByPointer = useRef(false);
  return (
    <Popover.Root open onOpenChange={(open) => open || onClose()}>
      <Popover.Anchor virtualRef={opener as RefObject<HTMLButtonElement>} />
      <Popover.Portal>
        <Popover.Content
          id={id}
          className={`${styles.card} ${className}`}
          aria-label={label}
          side={side ?? 'bottom'}
          align={align ?? 'center'}
          collisionPadding={8}
          sideOffset={4}
          data-overlay=""
          onClick={(event) => event.stopPropagation()}
          onInteractOutside={(event) => {
            // The opener closes by its own click.
            if (opener.current?.contains(event.target as Node)) event.preventDefault();
            else leftByPointer.current = true;
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            // What an entry of the card led to may have taken the focus already.
            if (!leftByPointer.current && document.activeElement === document.body) opener.current?.focus();
          }}
        >
          {children}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
