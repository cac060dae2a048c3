import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Up and down go from one entry to the next within an element that is one stop of the Tab key. From what is no
 * entry itself they go to the first after it, or the last before.
 */
export function walkFocus(event: KeyboardEvent<HTMLElement>, entries: string): void {
  const step = STEPS[event.key];
  const from = event.target as HTMLElement;
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>(entries)];
  const index = all.indexOf(from);
  const within = all.findIndex((entry) => from.contains(entry));
  const next = index >= 0 ? all[index + step] : all[step === 1 ? within : within - 1];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
