import { type ComponentProps, type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { latePart } from './latePart.tsx';
import type { CardProps } from './PopoverCard.tsx';

const LateCard = latePart<CardProps>('卡片', async () => (await import('./PopoverCard.tsx')).PopoverCard);

/** By itself, or told from outside whether it is open. */
interface Props extends Omit<ComponentProps<'button'>, 'type' | 'ref' | 'onClick'> {
  /** What the card says; made only while it is open. */
  readonly card: (close: () => void) => ReactNode;
  readonly cardLabel: string;
  readonly cardClass?: string | undefined;
  readonly side?: CardProps['side'];
  readonly align?: CardProps['align'];
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A button that opens a card beside it, and closes it again. */
export function PopoverButton({
  card,
  cardLabel,
  cardClass,
  side,
  align,
  open: told,
  onOpenChange,
  ...button
}: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [own, setOwn] = useState(false);
  const open = told ?? own;
  const setOpen = onOpenChange ?? setOwn;
  const id = useId();
  const close = useCallback(() => setOpen(false), [setOpen]);
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
