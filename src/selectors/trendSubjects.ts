import { createSelector } from 'reselect';
import type { Selectable } from '#catalog/modes.ts';
import type { Standing } from '#catalog/standings.ts';
import { TIERS } from '#catalog/tiers.ts';
import type { Area, Dataset, Indicator, Observation, Target, Town } from '#domain/dataset.ts';
import { ceilingOf, speaksOf } from '#domain/limits.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import type { Subject as Judged } from '#domain/measure.ts';
import { comparableYear } from '#domain/period.ts';
import type { Selection, ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import type { VisibleThings } from './visibleThings.ts';

/** Something whose figure can be followed over the years. */
export interface TrendSubject {
  readonly kind: Selectable;
  readonly id: string;
  readonly name: string;
  /** Results with a value, of any period. */
  readonly rows: readonly Observation[];
  /** Targets and rules of the indicator that are meant for this subject. */
  readonly limits: readonly Target[];
  /** What was allowed it in each year, of an indicator that has a ceiling of its own. */
  readonly ceiling: readonly Observation[];
  /** Results that belong to a year. */
  readonly dated: number;
  /** Results that belong to no year: their source names none. */
  readonly undated: number;
  /** Results of half a year or over a span, which stand beside no year's. */
  readonly partYear: number;
}

export interface Trend {
  readonly indicator: Indicator;
  /** The ceiling and its word; null where there is none for the indicator by itself. */
  readonly ceiling: { readonly indicator: Indicator; readonly word: string } | null;
  /** Those with any result, measured ones before those with sample only. */
  readonly subjects: readonly TrendSubject[];
  /** How many more there are than can be looked over. */
  readonly more: number;
  /** Names of those without any. */
  readonly without: readonly string[];
}

/** Whom it is about, and as what targets speak of it. */
type Subject = Pick<TrendSubject, 'kind' | 'id' | 'name'> & { readonly judged: Judged | null };

const MOST = 24;

const townSubject = (row: Town): Subject => ({
  kind: 'town',
  id: row.id,
  name: row.shortName,
  judged: { kind: 'town', row },
});
const areaSubject = (row: Area): Subject => ({
  kind: 'area',
  id: row.id,
  name: row.shortName,
  judged: { kind: 'area', row },
});

const thingSubject = (
  kind: 'enterprise' | 'park',
  { id, name }: { readonly id: string; readonly name: string },
): Subject => ({ kind, id, name, judged: null });

/** The figures over the years of the chosen indicator, else of output: of what is selected, else of all that is shown. */
export const selectTrend = createSelector(
  [
    (dataset: Dataset, _view: ViewState, _visible: VisibleThings) => dataset,
    (_dataset: Dataset, _view: ViewState, visible: VisibleThings) => visible,
    (_: Dataset, view: ViewState) => view.indicator,
    (_: Dataset, view: ViewState) => view.select,
    (_: Dataset, view: ViewState) => view.area,
    (_: Dataset, view: ViewState) => [...allowedStandings(view)].join(),
  ],
  (dataset, visible, indicatorId, select, area, allowed): Trend | null => {
    const lookup = lookupOf(dataset);
    const indicator = lookup.row('indicators', indicatorId || TIERS.indicatorId);
    if (!indicator) return null;
    const standings = new Set(allowed.split(',') as Standing[]);
    const ceiling = ownCeiling(lookup, indicator);
    const resultsOf = (id: string, of: Indicator) =>
      lookup
        .observations(id, of.id)
        .filter((o) => o.nature === 'actual' && o.value !== null && standings.has(o.standing));
    const all = subjectsOf(dataset, indicator, visible, select, area).map(({ judged, ...subject }) => {
      const rows = resultsOf(subject.id, indicator);
      const dated = rows.filter((o) => comparableYear(o) !== null).length;
      const undated = rows.filter((o) => o.periodKind === 'unknown').length;
      return {
        ...subject,
        rows,
        limits: dataset.targets.filter(
          (t) => judged !== null && t.indicatorId === indicator.id && speaksOf(t, judged),
        ),
        ceiling: ceiling ? resultsOf(subject.id, ceiling.indicator) : [],
        dated,
        undated,
        partYear: rows.length - dated - undated,
      };
    });
    const some = all.filter((s) => s.rows.length > 0).sort((a, b) => group(a) - group(b));
    return {
      indicator,
      ceiling,
      subjects: some.slice(0, MOST),
      more: Math.max(0, some.length - MOST),
      without: all.filter((s) => s.rows.length === 0).map((s) => s.name),
    };
  },
);

/** A ceiling over several indicators together is none over this one. */
function ownCeiling(lookup: Lookup, indicator: Indicator): Trend['ceiling'] {
  const ceiling = ceilingOf(indicator);
  if (!ceiling || ceiling.parts.length > 1) return null;
  const limit = lookup.row('indicators', ceiling.limit);
  return limit ? { indicator: limit, word: ceiling.limitWord } : null;
}

const isMeasured = (row: Observation) => row.standing !== 'sample';

/** Measured in some year, then sample in some year, then in none. */
const group = ({ rows, dated }: TrendSubject): number =>
  rows.some((o) => isMeasured(o) && comparableYear(o) !== null) ? 0 : dated > 0 ? 1 : 2;

/** What is selected where the indicator is about it; else the first kind it is about, of what is shown. */
function subjectsOf(
  dataset: Dataset,
  { subjectKinds }: Indicator,
  visible: VisibleThings,
  select: ViewState['select'],
  chosenAreas: readonly string[],
): readonly Subject[] {
  const areas = dataset.areas.filter((a) => subjectKinds.includes(a.kind));
  const towns = subjectKinds.includes('town') ? visible.towns : [];
  const own = select && ownSubject(dataset, subjectKinds, select);
  if (own) return [own];
  if (subjectKinds.includes('county')) {
    const chosen = (a: Area) =>
      chosenAreas.length === 0 || chosenAreas.includes(a.id) || chosenAreas.includes(a.parentId);
    return areas.filter((a) => a.kind !== 'city' && chosen(a)).map(areaSubject);
  }
  const within = select?.kind === 'area' ? towns.filter((t) => t.areaId === select.id) : [];
  const some = within.length > 0 ? within : towns;
  if (some.length > 0) return some.map(townSubject);
  if (subjectKinds.includes('park') && visible.parks.length > 0)
    return visible.parks.map((p) => thingSubject('park', p));
  return subjectKinds.includes('enterprise')
    ? visible.enterprises.map((e) => thingSubject('enterprise', e))
    : [];
}

/** The selected thing itself; null where the indicator is about no such thing. */
function ownSubject(
  dataset: Dataset,
  kinds: Indicator['subjectKinds'],
  { kind, id }: Selection,
): Subject | null {
  const lookup = lookupOf(dataset);
  if (kind === 'area') {
    const area = lookup.row('areas', id);
    return area && kinds.includes(area.kind) ? areaSubject(area) : null;
  }
  if (!kinds.includes(kind)) return null;
  if (kind === 'town') {
    const town = lookup.row('towns', id);
    return town ? townSubject(town) : null;
  }
  const row = lookup.row(kind === 'park' ? 'parks' : 'enterprises', id);
  return row ? thingSubject(kind, row) : null;
}
