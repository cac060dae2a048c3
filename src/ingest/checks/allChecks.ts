import { areas } from './areas.ts';
import type { Check } from './check.ts';
import { foreignKeys } from './foreignKeys.ts';
import { links } from './links.ts';
import { natures } from './natures.ts';
import { outlines } from './outlines.ts';
import { periods } from './periods.ts';
import { positions } from './positions.ts';
import { rivals } from './rivals.ts';
import { sample } from './sample.ts';
import { scales } from './scales.ts';
import { shares } from './shares.ts';
import { sources } from './sources.ts';
import { standings } from './standings.ts';
import { unique } from './unique.ts';
import { units } from './units.ts';

/** The checks run over a parsed package. To add one: a file beside this and an entry here. */
export const ALL_CHECKS: readonly Check[] = [
  unique,
  scales,
  units,
  periods,
  natures,
  sample,
  shares,
  areas,
  sources,
  foreignKeys,
  positions,
  rivals,
  standings,
  links,
  outlines,
];
