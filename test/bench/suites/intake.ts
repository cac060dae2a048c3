import { join } from 'node:path';
import type { Goal } from '../goals.ts';
import { RECORDS_FILE, type Sites } from '../sites.ts';
import { broughtIn, parsedAlone } from './intakeMeasures.ts';
import type { Suite, Visit } from './suite.ts';

const GOALS: readonly Goal[] = [
  {
    what: 'CSV of 200,000 rows: columns painted ÷ PapaParse alone',
    figure: 'import.columns',
    over: 'papa.parsed',
    atMost: 2,
    unit: '×',
  },
  {
    what: 'CSV of 200,000 rows: every row checked and painted ÷ PapaParse alone',
    figure: 'import.rows',
    over: 'papa.parsed',
    atMost: 2,
    unit: '×',
  },
  { what: 'Longest task while it is read', figure: 'import.reading', atMost: 100, unit: 'ms' },
  { what: 'Longest task while it is merged', figure: 'import.merging', atMost: 100, unit: 'ms' },
];

function visitsOf({ addressOf, folderOf }: Sites): readonly Visit[] {
  const file = join(folderOf('papa'), RECORDS_FILE);
  return [
    { name: 'papa', address: addressOf('papa'), measure: parsedAlone(file) },
    {
      name: 'import',
      address: `${addressOf('plan')}?mode=data&tab=import`,
      measure: broughtIn(file),
    },
  ];
}

/** A county's own large table, brought in, against PapaParse alone in a worker of its own. */
export const intakeSuite: Suite = { name: 'intake', goals: GOALS, pages: ['plan', 'papa'], visitsOf };
