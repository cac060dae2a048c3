import type { SubjectKind } from '#catalog/subjects.ts';
import type { Area, Indicator } from '#domain/dataset.ts';
import type { Proposed } from '#domain/intake.ts';
import { numberWords } from '#domain/numberWords.ts';
import { comparableYear } from '#domain/period.ts';
import type { Findings } from './findings.ts';
import { type KnownFigures, yearKey } from './knownFigures.ts';

/** Sums of rounded figures differ by a little. */
const SLACK = 0.01;

export interface Thing {
  readonly kind: Extract<SubjectKind, 'town' | 'park' | 'enterprise'>;
  readonly id: string;
  readonly areaId: string;
}

interface Told {
  readonly figures: readonly Proposed<'observations'>[];
  readonly areas: readonly Area[];
  /** Those of the package and those that come in. */
  readonly things: readonly Thing[];
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly known: KnownFigures;
  readonly found: Findings;
}

interface Whole {
  readonly area: Area;
  readonly noun: string;
  readonly parts: readonly string[];
  /** The parts are all there are: their sum is the whole. */
  readonly complete: boolean;
  /** Indicators and years that have been looked at. */
  readonly done: Set<string>;
}

const NOUNS = { town: '专业镇', park: '园区', enterprise: '企业' } as const satisfies Record<
  Thing['kind'],
  string
>;

export const quantityWords = (value: number, { unitLabel }: Indicator): string =>
  numberWords(Number(value.toPrecision(4)), unitLabel, 'exact');

/** What areas come to against what lies in them: no part is larger than its whole, and all parts are the whole. */
export function tellWholes({ figures, areas, things, indicators, known, found }: Told): void {
  const wholesOf = wholesBySubject(areas, things);
  for (const { row, from } of figures) {
    const indicator = indicators.get(row.indicatorId);
    const year = comparableYear(row);
    if (indicator?.aggregation !== 'sum' || row.nature !== 'actual' || year === null) continue;
    const key = `${row.indicatorId}\n${year}`;
    for (const whole of wholesOf(row.subjectId)) {
      if (whole.done.has(key)) continue;
      whole.done.add(key);
      const { area, noun, parts, complete } = whole;
      const figureOf = (id: string) => known.byYear.get(yearKey(id, row.indicatorId, year));
      const stated = figureOf(area.id);
      const values = parts.map(figureOf).filter((value) => value !== undefined);
      if (stated === undefined || values.length === 0) continue;
      const sum = values.reduce((total, value) => total + value, 0);
      const slack = SLACK * Math.abs(stated);
      const larger = sum > stated + slack;
      if (!larger && !(complete && values.length === parts.length && sum < stated - slack)) continue;
      const told = `${year} 年${area.name} ${quantityWords(stated, indicator)}，${values.length} 个${noun}相加 ${quantityWords(sum, indicator)}`;
      found.warn('outliers', from, {
        message: `${told}，${larger ? '部分比总数大' : '与总数不符'}`,
        expected: '核对总数和各部分的口径、单位',
        found: from.text,
      });
    }
  }
}

/** The sums a figure of a subject takes part in, as the whole or as one of the parts. */
function wholesBySubject(
  areas: readonly Area[],
  things: readonly Thing[],
): (subjectId: string) => readonly Whole[] {
  const city = areas.find(({ kind }) => kind === 'city');
  const counties = areas.filter(({ kind }) => kind === 'county');
  const inCity: readonly Whole[] = city
    ? [
        {
          area: city,
          noun: '县（市、区）',
          parts: counties.map(({ id }) => id),
          complete: true,
          done: new Set(),
        },
      ]
    : [];
  const byArea = new Map<string, Map<Thing['kind'], string[]>>();
  for (const { kind, id, areaId } of things) {
    const kinds = byArea.get(areaId) ?? new Map<Thing['kind'], string[]>();
    byArea.set(areaId, kinds);
    const ids = kinds.get(kind);
    if (ids) ids.push(id);
    else kinds.set(kind, [id]);
  }
  const inCounty = new Map(
    counties.map((area) => [
      area.id,
      [...(byArea.get(area.id) ?? [])].map(
        ([kind, parts]): Whole => ({ area, noun: NOUNS[kind], parts, complete: false, done: new Set() }),
      ),
    ]),
  );
  const areaOf = new Map(things.map(({ id, areaId }) => [id, areaId]));
  const ofAreas = new Map(
    [...inCounty.keys(), city?.id ?? ''].map((id) => [id, [...inCity, ...(inCounty.get(id) ?? [])]]),
  );
  return (id) => ofAreas.get(id) ?? inCounty.get(areaOf.get(id) ?? '') ?? [];
}
