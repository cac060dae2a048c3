import type { Goal } from '../goals.ts';
import { twelvePages, twelveScenes, twentyTowns } from './deckMeasures.ts';
import { wholeIn4K } from './pictureMeasures.ts';
import type { Suite } from './suite.ts';

const NO_MEMORY = 'the system does not tell what a process holds';

const GOALS: readonly Goal[] = [
  { what: '4K PNG of the whole view', figure: 'picture.time', atMost: 6000, unit: 'ms' },
  {
    what: '4K PNG, memory at its peak',
    figure: 'picture.memory',
    atMost: 300,
    unit: 'MB',
    absent: NO_MEMORY,
  },
  { what: 'Slides of 12 scenes', figure: 'slides.time', atMost: 8000, unit: 'ms' },
  {
    what: 'Slides of 12 scenes, memory at its peak',
    figure: 'slides.memory',
    atMost: 300,
    unit: 'MB',
    absent: NO_MEMORY,
  },
  { what: 'Slides of 12 scenes, longest task of the page', figure: 'slides.task', atMost: 100, unit: 'ms' },
  { what: 'Pages of 12 scenes, laid out', figure: 'pages.layout', atMost: 2000, unit: 'ms' },
  { what: 'Pages of 12 scenes, longest task of the page', figure: 'pages.task', atMost: 100, unit: 'ms' },
  { what: 'Atlas of 20 towns, as PDF', figure: 'atlas.time', atMost: 4000, unit: 'ms' },
  {
    what: 'Atlas of 20 towns, memory at its peak',
    figure: 'atlas.memory',
    atMost: 300,
    unit: 'MB',
    absent: NO_MEMORY,
  },
  { what: 'Atlas of 20 towns, longest task of the page', figure: 'atlas.task', atMost: 100, unit: 'ms' },
  { what: '4K PNG, longest task of the page', figure: 'picture.task', atMost: 100, unit: 'ms' },
  {
    what: '4K PNG, the first of a visit, longest task',
    figure: 'picture.firstTask',
    atMost: 100,
    unit: 'ms',
  },
];

/** What leaves the page: how long it takes, what it needs, and how long the page stands still for it. */
export const filesSuite: Suite = {
  name: 'files',
  goals: GOALS,
  pages: ['plan'],
  visitsOf: ({ addressOf }) => [
    {
      name: 'picture',
      address: `${addressOf('plan')}?indicator=outputValue&sample=on&dock=ladder`,
      measure: wholeIn4K,
    },
    { name: 'slides', address: `${addressOf('plan')}?mode=brief`, measure: twelveScenes },
    { name: 'pages', address: `${addressOf('plan')}?mode=brief`, measure: twelvePages },
    {
      name: 'atlas',
      address: `${addressOf('plan')}?mode=policy&page=criteria`,
      measure: twentyTowns,
    },
  ],
};
