import type { WallPartId } from './wallPanels.ts';
import type { WallProfileId } from './wallProfiles.ts';

/** A run of parts: below each other, in a row that may break or may not, or two abreast. */
export interface WallFlow {
  /** Names of the grid areas they fill, one after the other. */
  readonly areas: readonly string[];
  readonly way: 'down' | 'across' | 'across-breaking' | 'pairs';
  /** In units, the size of the smallest text; null takes what the grid gives. */
  readonly width: number | null;
  readonly parts: readonly WallPartId[];
  /** Of the parts the one that stands at the foot of the last area, whatever room there is before. */
  readonly atFoot?: WallPartId;
}

/** A CSS grid. In `columns` and `rows` the track of the map is told as `map`. */
export interface WallLayout {
  readonly areas: readonly string[];
  readonly columns: readonly ('map' | 'auto' | '1fr')[];
  readonly rows: readonly ('map' | 'auto' | '1fr')[];
  /** Least size of the map in units. */
  readonly map: { readonly width: number; readonly height: number };
  readonly flows: readonly WallFlow[];
}

const BAR: WallFlow = {
  areas: ['bar'],
  way: 'across-breaking',
  width: null,
  parts: ['title', 'caveat', 'date'],
};
const FOOT: WallFlow = {
  areas: ['foot'],
  way: 'across',
  width: null,
  parts: ['legend', 'qr', 'controls'],
};
const FIGURES = ['figure1', 'figure2', 'figure3', 'figure4'] as const;
const column = (area: string, width: number | null, ...parts: readonly WallPartId[]): WallFlow => ({
  areas: [area],
  way: 'down',
  width,
  parts,
});

/** Where everything stands on each shape of wall. */
export const WALL_LAYOUTS: Readonly<Record<WallProfileId, WallLayout>> = {
  '16x9': {
    areas: ['bar bar bar bar', 'head head head head', 'left map ladder right', 'foot foot foot foot'],
    columns: ['auto', 'map', 'auto', 'auto'],
    rows: ['auto', 'auto', 'map', 'auto'],
    map: { width: 16.5, height: 15.5 },
    flows: [
      BAR,
      column('head', null, 'headline', 'since'),
      column('left', 8.6, 'targets'),
      column('ladder', 8.4, 'ladder'),
      column('right', 14, 'tour', ...FIGURES),
      FOOT,
    ],
  },
  '24x9': {
    areas: [
      'bar bar bar bar bar',
      'head head head head head',
      'left map ladder right more',
      'foot foot foot foot foot',
    ],
    columns: ['auto', 'map', 'auto', 'auto', 'auto'],
    rows: ['auto', 'auto', 'map', 'auto'],
    map: { width: 16.5, height: 16 },
    flows: [
      BAR,
      column('head', null, 'headline', 'since'),
      column('left', 9, 'targets'),
      column('ladder', 9, 'ladder'),
      column('right', 14, 'tour', ...FIGURES),
      column('more', 15, 'missing'),
      FOOT,
    ],
  },
  '32x9': {
    areas: ['bar bar bar bar bar', 'head left map ladder right', 'foot foot foot foot foot'],
    columns: ['auto', 'auto', 'map', 'auto', 'auto'],
    rows: ['auto', 'map', 'auto'],
    map: { width: 18, height: 17 },
    flows: [
      BAR,
      column('head', 19, 'headline', 'since'),
      column('left', 9, 'targets'),
      column('ladder', 10, 'ladder'),
      column('right', 14, 'tour', ...FIGURES),
      FOOT,
    ],
  },
  '48x9': {
    areas: [
      'bar bar bar bar bar bar bar bar',
      'head left map ladder right more rank last',
      'foot foot foot foot foot foot foot foot',
    ],
    columns: ['auto', 'auto', 'map', 'auto', 'auto', 'auto', 'auto', 'auto'],
    rows: ['auto', 'map', 'auto'],
    map: { width: 18, height: 17 },
    flows: [
      BAR,
      column('head', 19, 'headline', 'since'),
      column('left', 9, 'targets'),
      column('ladder', 10, 'ladder'),
      column('right', 14, 'tour', ...FIGURES),
      column('more', 17, 'missing'),
      column('rank', 14, 'ranking'),
      column('last', 14, 'sectors'),
      FOOT,
    ],
  },
  '9x16': {
    areas: ['bar bar', 'head head', 'map ladder', 'left left', 'right right', 'foot foot', 'hand hand'],
    columns: ['map', 'auto'],
    rows: ['auto', 'auto', 'map', 'auto', 'auto', 'auto', 'auto'],
    map: { width: 16, height: 14.5 },
    flows: [
      BAR,
      column('head', null, 'headline', 'since', 'tour'),
      column('left', null, 'targets'),
      { areas: ['right'], way: 'pairs', width: null, parts: FIGURES },
      column('ladder', 8.4, 'ladder'),
      { areas: ['foot'], way: 'across', width: null, parts: ['legend', 'qr'] },
      column('hand', null, 'controls'),
    ],
  },
};
