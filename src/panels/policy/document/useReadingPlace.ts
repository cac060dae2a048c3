import { type RefObject, useEffect, useRef, useState } from 'react';
import { clauseElement } from './clauseElement.ts';

/** How far down the seen part of the text the line lies by which the item being read is told. */
const READING_LINE = 0.3;

/**
 * Goes to the chosen clause, and tells which item is being read: that of the clause, until the reader scrolls on.
 * null before either.
 */
export function useReadingPlace(text: RefObject<HTMLElement | null>, clauseId: string): string | null {
  const [place, setPlace] = useState<string | null>(null);
  /** Where the chosen clause came to rest: at that scroll position it is the clause that counts. */
  const rest = useRef<{ readonly element: HTMLElement; readonly top: number } | null>(null);

  useEffect(() => {
    const element = clauseElement(clauseId);
    if (!element || !text.current) return;
    bringIntoView(element, text.current);
    element.focus({ preventScroll: true });
    rest.current = { element, top: element.getBoundingClientRect().top };
    setPlace(placeOf(element));
  }, [clauseId, text]);

  useEffect(() => {
    let frame = 0;
    const read = () => {
      frame = 0;
      const { element, top } = rest.current ?? {};
      if (!text.current || element?.getBoundingClientRect().top === top) return;
      rest.current = null;
      const { top: from, bottom: to } = seenPart(text.current);
      const line = from + (to - from) * READING_LINE;
      const blocks = [...text.current.querySelectorAll<HTMLElement>('[data-place]')];
      const above = blocks.filter((block) => block.getBoundingClientRect().top <= line);
      const read = above.at(-1)?.dataset.place;
      if (read !== undefined) setPlace(read);
    };
    const onScroll = () => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    // Whichever scrolls, the text or on a phone the page.
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll, { capture: true });
      cancelAnimationFrame(frame);
    };
  }, [text]);

  return place;
}

const placeOf = (element: HTMLElement): string | null =>
  element.closest<HTMLElement>('[data-place]')?.dataset.place ?? null;

function seenPart(text: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom } = text.getBoundingClientRect();
  return { top: Math.max(0, top), bottom: Math.min(innerHeight, bottom) };
}

/** Parts and items begin at the top; a sentence that is seen already stays where it is. */
function bringIntoView(element: HTMLElement, text: HTMLElement): void {
  if (element.dataset.clause === undefined) {
    element.scrollIntoView({ block: 'start' });
    return;
  }
  const { top, bottom } = element.getBoundingClientRect();
  const seen = seenPart(text);
  if (top < seen.top || bottom > seen.bottom) element.scrollIntoView({ block: 'center' });
}
