import { useEffect, useState } from 'react';
import { pixelShift } from './pixelShift.ts';

const MINUTE = 60_000;

/** Keeps the screen from going dark, where the browser can: a page on plain http cannot, and the system's setting decides. */
function useWakeLock(): void {
  useEffect(() => {
    let held: WakeLockSentinel | null = null;
    let current = true;
    const hold = async () => {
      if (document.visibilityState !== 'visible') return;
      // It is let go whenever the page is hidden.
      const lock = await navigator.wakeLock?.request('screen').catch(() => null);
      if (current) held = lock ?? null;
      else lock?.release();
    };
    hold();
    document.addEventListener('visibilitychange', hold);
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', hold);
      held?.release();
    };
  }, []);
}

/** What a wall needs that stays on for days. Gives how far it stands from the left and the top, in px. */
export function useStayingOn(): { readonly left: number; readonly top: number } {
  useWakeLock();
  const [{ left, top }, setShift] = useState(() => pixelShift(Date.now()));
  useEffect(() => {
    const moving = setInterval(() => {
      const next = pixelShift(Date.now());
      setShift((last) => (last.left === next.left && last.top === next.top ? last : next));
    }, MINUTE);
    return () => clearInterval(moving);
  }, []);
  return { left, top };
}
