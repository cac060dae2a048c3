import type { Look } from '#catalog/looks.ts';
import { arcs } from './arcs.ts';
import { circles } from './circles.ts';
import { columns } from './columns.ts';
import { hexagons } from './hexagons.ts';
import { type LookDrawing, type LookInput, NOTHING_DRAWN } from './look.ts';
import { rings } from './rings.ts';

/** How each look is drawn. */
export const DRAW_LOOK: Readonly<Record<Look, (input: LookInput) => LookDrawing>> = {
  symbols: () => NOTHING_DRAWN,
  circles,
  columns,
  rings,
  arcs,
  hexagons,
};
