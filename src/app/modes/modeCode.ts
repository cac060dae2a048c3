import type { ComponentType } from 'react';
import type { Mode } from '#catalog/modes.ts';
import type { Theme } from '#ui/useTheme.ts';

type ModeView = ComponentType<{ readonly theme: Theme }>;

/** Where the code of each mode is that is no part of the first map's. */
export const MODE_CODE: Readonly<Record<Exclude<Mode, 'plan'>, () => Promise<ModeView>>> = {
  wall: async () => (await import('./WallMode.tsx')).WallMode,
  brief: async () => (await import('./BriefMode.tsx')).BriefMode,
  policy: async () => (await import('./PolicyMode.tsx')).PolicyMode,
  data: async () => (await import('./DataMode.tsx')).DataMode,
};

/** The mode an address asks for, where it is not the desk. */
export function askedMode(search: string): keyof typeof MODE_CODE | null {
  const mode = new URLSearchParams(search).get('mode') ?? '';
  return Object.hasOwn(MODE_CODE, mode) ? (mode as keyof typeof MODE_CODE) : null;
}

/** Fetches the code of the mode an address asks for, so that it comes beside the data and not after them. */
export function fetchAskedMode(search: string): void {
  const mode = askedMode(search);
  // One that does not come is told where it is shown.
  if (mode) MODE_CODE[mode]().catch(() => {});
}
