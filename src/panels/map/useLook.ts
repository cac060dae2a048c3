import { useEffect, useMemo, useState } from 'react';
import { type LookDrawing, type LookInput, NOTHING_DRAWN } from './looks/look.ts';
import type { DRAW_LOOK } from './looks/looks.ts';

type Looks = typeof DRAW_LOOK;

let here: Looks | null = null;

const NOT_FETCHED: LookDrawing = {
  ...NOTHING_DRAWN,
  title: '图形没有读到，可能是网络中断，或页面已更新',
  note: '换一种图形再换回来，即再试一次',
};

/** What the look of the view draws. All but symbols are fetched when the first of them is asked for. */
export function useLook(input: LookInput): LookDrawing {
  const { look } = input.view;
  const [looks, setLooks] = useState<Looks | 'failed' | null>(here);
  useEffect(() => {
    if (look === 'symbols' || here) return;
    let current = true;
    import('./looks/looks.ts').then(
      (module) => {
        here = module.DRAW_LOOK;
        if (current) setLooks(here);
      },
      () => current && setLooks('failed'),
    );
    return () => {
      current = false;
    };
  }, [look]);
  return useMemo(() => {
    if (look === 'symbols') return NOTHING_DRAWN;
    if (looks === 'failed') return NOT_FETCHED;
    return looks === null ? NOTHING_DRAWN : looks[look](input);
  }, [looks, look, input]);
}
