import type { Qualifier } from '#catalog/figures.ts';
import type { MissingReason } from '#catalog/standings.ts';
import type { SubjectKind } from '#catalog/subjects.ts';
import type { Area, Dataset, Indicator, Park } from './dataset.ts';
import { coverageOf, type Figure, figureStanding, figureValue, type Term, weakest } from './figure.ts';
import { figureOf } from './figureOf.ts';
import type { Lookup } from './lookup.ts';
import { comparableYear } from './period.ts';
import type { PickOptions } from './pickFigure.ts';
import { resultsByPart } from './resultsByPart.ts';

interface Member {
  readonly id: string;
  readonly name: string;
}

interface MemberGroup {
  readonly kind: SubjectKind;
  readonly noun: string;
  readonly of: (dataset: Dataset, areaId: string) => readonly Member[];
}

/** Whose values add up to an area's, in the order in which they are tried. */
const MEMBERS: readonly MemberGroup[] = [
  {
    kind: 'town',
    noun: '镇与集群',
    of: (d, areaId) =>
      d.towns.filter((t) => t.areaId === areaId).map((t) => ({ id: t.id, name: t.shortName })),
  },
  { kind: 'park', noun: '园区', of: (d, areaId) => outermost(d.parks.filter((p) => p.areaId === areaId)) },
  { kind: 'enterprise', noun: '企业', of: (d, areaId) => d.enterprises.filter((e) => e.areaId === areaId) },
];

/** A park inside another is part of it and not counted again. */
const outermost = (parks: readonly Park[]): readonly Park[] => {
  const ids = new Set(parks.map((p) => p.id));
  return parks.filter((p) => !ids.has(p.parentId));
};

/** The things an indicator is stated for and adds up over; undefined when it is stated for areas alone. */
export const membersFor = (indicator: Indicator): MemberGroup | undefined =>
  MEMBERS.find((m) => indicator.subjectKinds.includes(m.kind));

/** Whether an indicator can be shown by area at all: stated for areas, or adding up from their parts. */
export const isByArea = (indicator: Indicator): boolean =>
  indicator.subjectKinds.includes('county') ||
  (indicator.aggregation === 'sum' && membersFor(indicator) !== undefined);

/**
 * The figure of an area for a year: its own published row, else the sum of its towns, parks or enterprises
 * with coverage. `counts` tells which of them a filter leaves. The development zone has only its own rows
 * and is never a part of a county's sum.
 */
export function areaFigure(
  lookup: Lookup,
  area: Area,
  indicator: Indicator,
  options: PickOptions & { readonly year: number; readonly counts?: (memberId: string) => boolean },
): Figure {
  if (indicator.subjectKinds.includes(area.kind)) {
    return figureOf(lookup, area.id, indicator, options);
  }
  const group = membersFor(indicator);
  if (!group || indicator.aggregation !== 'sum' || indicator.subjectKinds.includes('county')) {
    return { kind: 'missing', indicator, reason: 'notApplicable' };
  }
  const all = group.of(lookup.dataset, area.id);
  const members = options.counts ? all.filter((m) => options.counts?.(m.id)) : all;
  if (members.length === 0 && all.length > 0) return { kind: 'missing', indicator, reason: 'filtered' };
  const terms = members.map((m) => ({
    name: m.name,
    figure: figureOf(lookup, m.id, indicator, options),
  }));
  return sumFigure(indicator, terms, options.year, group.noun, area.kind === 'zone');
}

/** Why a sum has no term at all: the reason nearest to a value. */
function reasonForNone(figures: readonly Figure[], isZone: boolean): MissingReason {
  const reasons = figures.flatMap((f) => (f.kind === 'missing' ? [f.reason] : []));
  if (figures.length === 0 && isZone) return 'notApplicable';
  return (
    (['undated', 'unreadable', 'filtered', 'notPublic'] as const).find((r) => reasons.includes(r)) ??
    'notReported'
  );
}

/** Figures with a value, one that is true of two members taken once. */
function withoutRepeats(figures: readonly Figure[]): readonly Figure[] {
  const seen = new Set<string>();
  return figures.filter((figure) => {
    if (figure.kind !== 'observed') return false;
    if (seen.has(figure.observation.id)) return false;
    seen.add(figure.observation.id);
    return true;
  });
}

/** A sum is as exact as its terms: open to one side when all that are not exact are open to it, else 约. */
function sumQualifier(figures: readonly Figure[]): Qualifier {
  const inexact = new Set(
    figures.flatMap((f) =>
      f.kind === 'observed' && f.observation.qualifier !== 'exact' ? [f.observation.qualifier] : [],
    ),
  );
  const [only] = inexact;
  if (only === undefined) return 'exact';
  return inexact.size === 1 && (only === 'atLeast' || only === 'atMost') ? only : 'about';
}

/** Adds the terms that have a value and says how many have. A single term keeps its own standing. */
export function sumFigure(
  indicator: Indicator,
  terms: readonly Term[],
  year: number,
  noun: string,
  isZone: boolean,
): Figure {
  const figures = terms.map((t) => t.figure);
  const coverage = coverageOf(figures);
  if (coverage.reported === 0) {
    return { kind: 'missing', indicator, reason: reasonForNone(figures, isZone) };
  }
  const standings = figures.map(figureStanding).filter((s) => s !== null);
  const standing = weakest(coverage.reported === 1 ? standings : [...standings, 'derived']) ?? 'derived';
  const counted = withoutRepeats(figures);
  return {
    kind: 'derived',
    indicator,
    value: counted.map(figureValue).reduce((sum: number, v) => sum + (v ?? 0), 0),
    qualifier: sumQualifier(counted),
    standing,
    year,
    noun,
    rule: `${coverage.total} 个${noun}中 ${coverage.reported} 个有值，相加；没有值的不计，也不按零计；同一数属于两处的只计一次`,
    terms,
    coverage,
  };
}

/** Years for which an indicator has comparable results below the whole city, ascending; none when years do not matter. */
export function yearsOf(dataset: Dataset, indicator: Indicator, allowed: PickOptions['allowed']): number[] {
  if (indicator.lasting) return [];
  const years = new Set<number>();
  for (const o of resultsByPart(dataset, indicator)) {
    const year = allowed.has(o.standing) ? comparableYear(o) : null;
    if (year !== null) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
