import type { MouseEvent } from 'react';

/** A click that asks for no other tab or window: the page may answer it in place. */
export const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
