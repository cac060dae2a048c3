import { townFigureLook } from './townFigureLook.ts';

/** Height for a radius of the size scale: in proportion to the value, as a height must be. */
const PX_PER_SQUARE = 0.13;
const heightFor = (radius: number): number => radius * radius * PX_PER_SQUARE;

/** 镇与镇差多少: the height of a column, seen aslant. */
export const columns = townFigureLook({
  markOf: (base, { at }, { radius, look }) => ({
    kind: 'column',
    at,
    height: look === 'missing' ? 3 : Math.max(2, heightFor(radius)),
    ...base,
  }),
  roomOf: () => 12,
  legendOf: (scale, round) => ({ shape: 'column', size: heightFor(scale.radiusOf(round)) }),
});
