import { townFigureLook } from './townFigureLook.ts';

/** 哪个镇大: the area of a circle. */
export const circles = townFigureLook({
  markOf: (base, { at }, { radius }) => ({ kind: 'disc', at, radius, ...base }),
  roomOf: ({ radius }) => radius,
  legendOf: (scale, round) => ({ shape: 'disc', size: scale.radiusOf(round) }),
});
