import type { AreaFill } from './areaFill.ts';

export type Theme = 'dark' | 'light';
export type Ink = 'dark' | 'light';

/** Ink on the map's own ground, and on what is missing. */
export const PLAIN_INK: Readonly<Record<Theme, Ink>> = { dark: 'light', light: 'dark' };

/** Ramp steps, cells and steps of change on which dark ink has the higher contrast; see `tokens.css`. */
const DARK_INK: Readonly<
  Record<Theme, { ramp: readonly number[]; cells: readonly string[]; change: readonly number[] }>
> = {
  dark: {
    ramp: [4, 5, 6, 7],
    cells: ['02', '11', '12', '20', '21', '22'],
    change: [1, 2, 6, 7],
  },
  light: { ramp: [1, 2, 3, 4], cells: ['00', '01', '10', '20'], change: [2, 3, 4, 5, 6] },
};

/** Whether text on a fill is dark or light. */
export function inkOn(fill: AreaFill, theme: Theme): Ink {
  const { ramp, cells, change } = DARK_INK[theme];
  switch (fill.kind) {
    case 'class':
      return ramp.includes(fill.step) ? 'dark' : 'light';
    case 'pair':
      return cells.includes(`${fill.first}${fill.second}`) ? 'dark' : 'light';
    case 'change':
      return change.includes(fill.step) ? 'dark' : 'light';
    case 'none':
    case 'missing':
    case 'notApplicable':
      return PLAIN_INK[theme];
  }
}
