import { type ComponentProps, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { latePart } from './latePart.tsx';
import type { CardProps } from './PopoverCard.tsx';

const LateCard = latePart<CardProps>('卡片', async () => (await import('./PopoverCard.tsx')).PopoverCard);

interface Props extends Omit<ComponentProps<'button'>, 'type' | 'ref' | 'onClick'> {
  /** What the card says; made only while it is open. */
  readonly card: (close: () => void) => ReactNode;
  readonly cardLabel: string;
  readonly cardClass?: string | undefined;
  readonly side?: CardProps['side'];
}

/** A button that opens a card beside it, and closes it again. */
export function PopoverButton({ card, cardLabel, cardClass, side, ...button }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);
  const id = useId();
  const close = useCallback(() => setOpen(false), []);
  return (
    <>
      <button
        {...button}
        ref={opener}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={(event) => {
          // Not also a click on the row or the map it stands in.
          event.stopPropagation();
          setOpen(!open);
        }}
      />
      {open && (
        <LateCard opener={opener} onClose={close} id={id} label={cardLabel} className={cardClass} side={side}>
          {card(close)}
        </LateCard>
      )}
    </>
  );
}
