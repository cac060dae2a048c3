import { useContext, useEffect, useState } from 'react';
import { InPicture } from './InPicture.ts';

/**
 * A choice of a page that is not in its address: a tab, how rows are grouped. A picture of the page begins with what
 * is open there.
 */
export function openChoice<T>(first: T) {
  let open = first;
  return function useOpenChoice() {
    const inPicture = useContext(InPicture);
    const [choice, setChoice] = useState<T>(inPicture ? open : first);
    useEffect(() => {
      if (inPicture) return;
      open = choice;
      return () => {
        open = first;
      };
    }, [inPicture, choice]);
    return [choice, setChoice] as const;
  };
}
