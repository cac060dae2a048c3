import type { Goal } from '../goals.ts';
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
  ],
};
