import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [axis: string, step: 1 | -1]>> = {
  ArrowDown: ['row', 1],
  ArrowUp: ['row', -1],
  ArrowRight: ['column', 1],
  ArrowLeft: ['column', -1],
};

/** The arrow keys go along the heads of a table: up and down those of its rows, left and right those of its columns. */
export function stepFocus(event: KeyboardEvent<HTMLElement>): void {
  const [axis, step] = STEPS[event.key] ?? [];
  if (!axis || !step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const heads = [...event.currentTarget.querySelectorAll<HTMLElement>(`[data-step="${axis}"]`)];
  const at = heads.indexOf(event.target as HTMLElement);
  const next = at < 0 ? heads[0] : heads[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
