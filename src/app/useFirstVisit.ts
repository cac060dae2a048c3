import { useState } from 'react';
import { keepSetting, keptSetting } from '#ui/keptSetting.ts';

/**
 * Whether the guide is open: by itself on the first visit, afterwards when asked for. Where the browser keeps nothing
 * it would come up on every visit: better never.
 */
export function useFirstVisit(): [boolean, (open: boolean) => void] {
  const [open, setOpen] = useState(() => keptSetting('guide-seen') === null);
  return [
    open,
    (next) => {
      setOpen(next);
      if (!next) keepSetting('guide-seen', '1');
    },
  ];
}
