import { MEASURED_STANDINGS } from '#catalog/standings.ts';
import type { Level } from '#catalog/subjects.ts';
import { TIERS } from '#catalog/tiers.ts';
import type { Area, Dataset, Enterprise, Indicator, Park, Town } from '#domain/dataset.ts';
import { type Figure, figureValue } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import { judge, type TargetState } from '#domain/judgement.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import type { Policy, PolicyItem } from '#domain/policy.ts';
import { dataRequests } from '#domain/requests.ts';
import type { Verdict } from '#policy/assessment.ts';
import { selectAssessments } from './assessments.ts';

/** A package at one time: its data, its policy when that was read, and the day it is judged on. */
export interface PackageState {
  readonly dataset: Dataset;
  readonly policy: Policy | null;
  readonly asOf: string;
}

interface Was<T> {
  readonly before: T;
  readonly after: T;
}

/** What is different between two states of the package. Sample values are in none of it. */
export interface PackageDifference {
  /** Newest measured figure of a subject; `missing` on the side that has none. */
  readonly figures: readonly (Was<Figure> & {
    readonly subjectName: string;
    readonly indicator: Indicator;
  })[];
  /** null: not in the package. */
  readonly levels: readonly (Was<Level | null> & { readonly townName: string })[];
  /** Place among the towns by measured output, from 1; null: none. */
  readonly ranks: readonly (Was<number | null> & { readonly townName: string })[];
  readonly targets: readonly (Was<TargetState | null> & {
    readonly targetName: string;
    readonly subjectName: string;
  })[];
  readonly criteria: readonly (Was<Verdict | null> & {
    readonly townName: string;
    readonly item: PolicyItem;
  })[];
  /** Open judgements that wait for data. */
  readonly waiting: Was<number>;
}

export function packageDifference(before: PackageState, after: PackageState): PackageDifference {
  const [old, now] = [lookupOf(before.dataset), lookupOf(after.dataset)];
  const judged = [judge(old, before.asOf), judge(now, after.asOf)] as const;
  const waits = (i: 0 | 1) =>
    dataRequests(i === 0 ? old : now, judged[i]).reduce((sum, { judgements }) => sum + judgements.length, 0);
  const targets = changed(
    new Map(judged[0].map((j) => [`${j.target.id} ${j.subjectId}`, j])),
    new Map(judged[1].map((j) => [`${j.target.id} ${j.subjectId}`, j])),
    (a, b) => a?.state === b?.state,
  );
  const levels = changed(townsOf(before), townsOf(after), (a, b) => a?.level === b?.level);
  const ranks = changed(ranksIn(old), ranksIn(now), (a, b) => a?.rank === b?.rank);
  const criteria = changed(verdictsIn(before), verdictsIn(after), (a, b) => a?.verdict === b?.verdict);
  return {
    figures: figureChanges(old, now),
    levels: levels.map(({ a, b }) => ({
      townName: (b ?? a)?.shortName ?? '',
      before: a?.level ?? null,
      after: b?.level ?? null,
    })),
    ranks: ranks.map(({ a, b }) => ({
      townName: (b ?? a)?.name ?? '',
      before: a?.rank ?? null,
      after: b?.rank ?? null,
    })),
    targets: targets.flatMap(({ a, b }) => {
      const told = b ?? a;
      return told
        ? [
            {
              targetName: told.target.name,
              subjectName: told.subjectName,
              before: a?.state ?? null,
              after: b?.state ?? null,
            },
          ]
        : [];
    }),
    criteria: criteria.flatMap(({ a, b }) => {
      const told = b ?? a;
      return told
        ? [
            {
              townName: told.townName,
              item: told.item,
              before: a?.verdict ?? null,
              after: b?.verdict ?? null,
            },
          ]
        : [];
    }),
    waiting: { before: waits(0), after: waits(1) },
  };
}

/** Entries of two maps that are not the same, those of the newer one first in its order. */
function changed<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  same: (a: T | undefined, b: T | undefined) => boolean,
): readonly { readonly a: T | undefined; readonly b: T | undefined }[] {
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((key) => ({ a: before.get(key), b: after.get(key) }))
    .filter(({ a, b }) => !same(a, b));
}

const townsOf = ({ dataset }: PackageState) => new Map(dataset.towns.map((town) => [town.id, town]));

const newest = (lookup: Lookup, subjectId: string, indicator: Indicator): Figure =>
  figureOf(lookup, subjectId, indicator, { year: null, allowed: MEASURED_STANDINGS });

function ranksIn(lookup: Lookup): ReadonlyMap<string, { readonly name: string; readonly rank: number }> {
  const indicator = lookup.row('indicators', TIERS.indicatorId);
  if (!indicator) return new Map();
  const valued = lookup.dataset.towns.flatMap((town) => {
    const value = figureValue(newest(lookup, town.id, indicator));
    return value === null ? [] : [{ town, value }];
  });
  return new Map(
    valued.map(({ town, value }) => [
      town.id,
      { name: town.shortName, rank: 1 + valued.filter((other) => other.value > value).length },
    ]),
  );
}

function verdictsIn({ dataset, policy, asOf }: PackageState) {
  const rows = policy ? selectAssessments(dataset, policy, asOf) : [];
  return new Map(
    rows.flatMap(({ town, criteria }) =>
      criteria.map(
        ({ item, verdict }) =>
          [`${town.id} ${item.clauseId}`, { townName: town.shortName, item, verdict }] as const,
      ),
    ),
  );
}

type Named = Area | Town | Enterprise | Park;

const subjectsIn = ({ areas, towns, enterprises, parks }: Dataset): ReadonlyMap<string, Named> =>
  new Map([...areas, ...towns, ...enterprises, ...parks].map((row) => [row.id, row]));

const nameOf = (row: Named | undefined): string =>
  (row && 'shortName' in row ? row.shortName : row?.name) ?? '';

function figureChanges(old: Lookup, now: Lookup): PackageDifference['figures'] {
  const [before, after] = [subjectsIn(old.dataset), subjectsIn(now.dataset)];
  return [...new Set([...after.keys(), ...before.keys()])].flatMap((id) => {
    const indicatorIds = [...new Set([...now.indicatorIds(id), ...old.indicatorIds(id)])];
    return indicatorIds.flatMap((indicatorId) => {
      const indicator = now.row('indicators', indicatorId) ?? old.row('indicators', indicatorId);
      if (!indicator) return [];
      const [a, b] = [newest(old, id, indicator), newest(now, id, indicator)];
      if (figureText(a) === figureText(b)) return [];
      return [{ subjectName: nameOf(after.get(id) ?? before.get(id)), indicator, before: a, after: b }];
    });
  });
}

/** What a reader would see of a figure: another source for the same number is no change. */
function figureText(figure: Figure): string {
  switch (figure.kind) {
    case 'observed': {
      const { periodKind, period, qualifier, standing } = figure.observation;
      return [figure.value, periodKind, period, qualifier, standing].join(' ');
    }
    case 'rival':
      return figure.observations
        .map(({ value, period }) => `${value} ${period}`)
        .sort()
        .join(' ');
    case 'derived':
      return [figure.value, figure.year, figure.qualifier, figure.standing].join(' ');
    case 'missing':
      return 'missing';
  }
}
