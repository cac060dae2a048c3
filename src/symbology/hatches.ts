import type { AreaFill } from './areaFill.ts';

export type Hatch = 'sample' | 'rival' | 'missing';

/** The hatches over a fill, lowest first. */
export function hatchesOf(fill: AreaFill): readonly Hatch[] {
  if (fill.kind === 'missing') return ['missing'];
  if (!('hatch' in fill) || fill.hatch === 'none') return [];
  return fill.hatch === 'sample' ? ['sample'] : ['sample', 'rival'];
}

/** The colour under the hatches, a token by name. `plain` is that of an area nothing is said about. */
export function fillColour(fill: AreaFill, plain: string): string {
  switch (fill.kind) {
    case 'class':
      return `var(--ramp-${fill.step})`;
    case 'pair':
      return `var(--bi-${fill.first}${fill.second})`;
    case 'change':
      return `var(--diff-${fill.step})`;
    case 'missing':
      return 'var(--missing-fill)';
    case 'notApplicable':
      return 'var(--na-fill)';
    case 'none':
      return plain;
  }
}
