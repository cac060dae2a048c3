import { useState } from 'react';

const KEY = 'guide-seen';

function seen(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    // Without storage the guide would come up on every visit: better never.
    return true;
  }
}

/** Whether the guide is open: by itself on the first visit, afterwards when asked for. */
export function useFirstVisit(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => !seen());
  return [
    open,
    (next) => {
      setOpen(next);
      if (next) return;
      try {
        localStorage.setItem(KEY, '1');
      } catch {
        // It then comes up never again anyway.
      }
    },
  ];
}
