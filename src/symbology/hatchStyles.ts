import type { Hatch } from './hatches.ts';

/** Stripes of a hatch: every `size` px one of `line` px, turned by `degrees`, in the ink of a token. */
export interface HatchStyle {
  readonly size: number;
  readonly line: number;
  readonly degrees: 45 | -45;
  readonly ink: string;
}

/** Sample: 45° stripes over the class. Rival: those and their mirror. Missing: thin lines at −45° on grey. */
export const HATCH_STYLES: Readonly<Record<Hatch, HatchStyle>> = {
  sample: { size: 7, line: 2, degrees: 45, ink: 'var(--hatch-ink)' },
  rival: { size: 7, line: 2, degrees: -45, ink: 'var(--hatch-ink)' },
  missing: { size: 8, line: 1.3, degrees: -45, ink: 'var(--missing-line)' },
};
