import { useEffect, useLayoutEffect, useRef, useState } from 'react';

interface Asked {
  readonly go: () => void;
  /** What had the focus, which goes back to it when the reader stays. */
  readonly from: Element | null;
}

/** Keeps what was typed from being thrown away unasked: `unlessUnsaved` goes at once only where nothing was. */
export function useUnsaved(dirty: boolean) {
  const [asked, setAsked] = useState<Asked | null>(null);
  return {
    asking: asked !== null,
    unlessUnsaved: (go: () => void) => {
      if (dirty) setAsked({ go, from: document.activeElement });
      else go();
    },
    stay: () => {
      setAsked(null);
      if (asked?.from instanceof HTMLElement) asked.from.focus();
    },
    discard: () => {
      setAsked(null);
      asked?.go();
    },
  };
}

/** Escape does this, wherever the focus is, before the browser or anything below hears of it. */
export function useEscape(act: () => void): void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // While characters are being composed it belongs to the input method.
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, []);
}
