import type { SubjectKind } from '#catalog/subjects.ts';
import type { Indicator, Observation } from '#domain/dataset.ts';
import type { IntakeGround, Proposed } from '#domain/intake.ts';
import { numberWords } from '#domain/numberWords.ts';
import { comparableYear } from '#domain/period.ts';
import type { Findings } from './findings.ts';
import { type Extreme, type KnownFigures, knownFigures, peerKey, yearKey } from './knownFigures.ts';
import { type Thing, tellWholes, quantityWords as words } from './tellWholes.ts';

/** So many times the largest of its peers, or a part of the smallest: more often a wrong unit than a wonder. */
const TIMES_PEERS = 10;
/** Fewer peers than this tell nothing. */
const FEWEST_PEERS = 3;
/** Up or down so much from the year before. */
const TIMES_YEAR = 3;
type Figure = Proposed<'observations'>;

/** Warns of figures unlike those about them: unlike their peers, the year before, or the parts they are made of. */
export function tellOutliers(
  figures: readonly Figure[],
  ground: IntakeGround,
  made: Readonly<Record<'enterprises' | 'parks', readonly Placed[]>>,
  found: Findings,
): void {
  const indicators = new Map(ground.indicators.map((indicator) => [indicator.id, indicator]));
  const known = knownFigures([...ground.observations, ...figures.map(({ row }) => row)]);
  for (const figure of figures) {
    const { row, from } = figure;
    const indicator = indicators.get(row.indicatorId);
    const { value } = row;
    if (!indicator || row.nature !== 'actual' || value === null || value <= 0) continue;
    const warn = (message: string, expected: string) =>
      found.warn('outliers', from, { message, expected, found: from.text });
    const unlike = unlikePeers(row, value, indicator, known);
    if (unlike !== '') warn(unlike, '核对数和单位；没有错就不用改');
    const jump = sinceLastYear(row, value, indicator, known);
    if (jump !== '') warn(jump, '核对两年的数、口径和单位；没有错就不用改');
  }
  tellWholes({ figures, areas: ground.areas, things: thingsOf(ground, made), indicators, known, found });
}

const times = (ratio: number): string => numberWords(Number(ratio.toPrecision(2)), '倍', 'exact');

/** Firms and parks differ a hundredfold by nature: of them only what is far larger than all others is told. */
const EVEN: ReadonlySet<SubjectKind> = new Set(['county', 'zone', 'town']);

function unlikePeers(row: Observation, value: number, indicator: Indicator, { peers }: KnownFigures): string {
  const group = peers.get(peerKey(row));
  if (!group || group.subjects.size <= FEWEST_PEERS) return '';
  const of = (ends: readonly Extreme[]) => ends.find(({ subjectId }) => subjectId !== row.subjectId);
  const [largest, smallest] = [of(group.largest), of(group.smallest)];
  if (largest && value >= TIMES_PEERS * largest.value)
    return `${words(value, indicator)}，是其他对象里最大的（${words(largest.value, indicator)}）的 ${times(value / largest.value)}`;
  if (smallest && EVEN.has(row.subjectKind) && value <= smallest.value / TIMES_PEERS)
    return `${words(value, indicator)}，其他对象里最小的（${words(smallest.value, indicator)}）是它的 ${times(smallest.value / value)}`;
  return '';
}

function sinceLastYear(
  row: Observation,
  value: number,
  indicator: Indicator,
  { byYear }: KnownFigures,
): string {
  const year = comparableYear(row);
  const before = year === null ? undefined : byYear.get(yearKey(row.subjectId, row.indicatorId, year - 1));
  if (year === null || before === undefined || before <= 0) return '';
  const ratio = value / before;
  if (ratio < TIMES_YEAR && ratio > 1 / TIMES_YEAR) return '';
  const change = ratio > 1 ? `是它的 ${times(ratio)}` : `不到它的 ${TIMES_YEAR} 分之一`;
  return `${year} 年 ${words(value, indicator)}，上一年 ${words(before, indicator)}，${change}`;
}

interface Placed {
  readonly id: string;
  readonly areaId: string;
}

/** What lies in areas, what comes in included. */
function thingsOf(
  { towns, enterprises, parks }: IntakeGround,
  made: Readonly<Record<'enterprises' | 'parks', readonly Placed[]>>,
): readonly Thing[] {
  const as = (kind: Thing['kind'], rows: readonly Placed[]) =>
    rows.map(({ id, areaId }) => ({ kind, id, areaId }));
  const all = [
    ...as('town', towns),
    ...as('enterprise', [...enterprises, ...made.enterprises]),
    ...as('park', [...parks, ...made.parks]),
  ];
  return [...new Map(all.map((thing) => [thing.id, thing])).values()];
}
