import { useCallback, useEffect, useRef, useState } from 'react';
import { type TourStop, type TypedStop, typeStop } from '#domain/tour.ts';

/** How long it is told what was typed: a name is read at once, what could be typed instead is not. */
const TOLD = { found: 3000, lost: 8000 } as const;

/** What is typed towards a stop: the keys so far while they are told, and one more of them, which gives the stop meant. */
export function useTypedStop(stops: readonly TourStop[]) {
  const [told, setTold] = useState<string | null>(null);
  const typed = useRef<TypedStop | null>(null);
  const clearing = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(clearing.current), []);
  const type = useCallback(
    (key: string): number | null => {
      const next = typeStop(stops, typed.current, key, Date.now());
      typed.current = next.typed;
      setTold(next.typed.text);
      clearTimeout(clearing.current);
      clearing.current = setTimeout(() => setTold(null), next.meant === null ? TOLD.lost : TOLD.found);
      return next.meant;
    },
    [stops],
  );
  return { told, type };
}
