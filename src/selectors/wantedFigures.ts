import { createSelector } from 'reselect';
import { MEASURED_STANDINGS } from '#catalog/standings.ts';
import type { SubjectKind } from '#catalog/subjects.ts';
import type { WantedState } from '#catalog/wanted.ts';
import { appliesTo } from '#domain/appliesTo.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import type { Judgement } from '#domain/judgement.ts';
import { lastFullYear } from '#domain/lastFullYear.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import { comparableYear } from '#domain/period.ts';
import type { Policy } from '#domain/policy.ts';
import type { WantedFigure, WantedList } from '#domain/wanted.ts';
import { namesIn } from '#policy/namesIn.ts';
import type { ViewState } from '#view/viewState.ts';
import { selectJudgements } from './targets.ts';

interface Ground {
  readonly lookup: Lookup;
  readonly judgements: readonly Judgement[];
  readonly departments: Policy['departments'];
}

/**
 * What should be known and is not: indicators of the map that have a holder, of every county, zone, town and park they
 * are stated for, and whatever a judgement waits for. What others only sum up is asked of its parts.
 */
export function wantedFigures({ lookup, judgements, departments }: Ground): WantedList {
  const { dataset } = lookup;
  const year = lastFullYear(dataset.meta.dataDate);
  const subjects = subjectsOf(lookup);
  const waits = waitingBy(judgements);
  let asked = 0;
  const figures = dataset.indicators.flatMap((indicator) => {
    const usual = indicator.use === 'map' && indicator.holder !== '';
    return subjects.flatMap(({ subject, row }): readonly WantedFigure[] => {
      const waiting = waits.get(`${subject.id} ${indicator.id}`) ?? [];
      const isUsual = usual && subject.kind !== 'city' && appliesTo(indicator, subject.kind, row);
      if (!isUsual && waiting.length === 0) return [];
      const known = figureOf(lookup, subject.id, indicator, WHOLE_YEARS);
      if (known.kind === 'missing' && known.reason === 'notApplicable') return [];
      asked += 1;
      const state = stateOf(lookup, subject.id, known, year) ?? (waiting.length > 0 ? 'inexact' : null);
      if (state === null) return [];
      const holder = indicator.holder || (waiting[0]?.target.holder ?? '');
      const departmentIds = named(holder, departments);
      return [{ subject, indicator, state, known, knownYear: yearOf(known), holder, departmentIds, waiting }];
    });
  });
  return { year, asked, figures };
}

const WHOLE_YEARS = { year: null, allowed: MEASURED_STANDINGS, wholeYears: true } as const;

/** null: it is known for the year asked for, or a newer one. */
function stateOf(lookup: Lookup, subjectId: string, known: Figure, year: number): WantedState | null {
  if (known.kind === 'rival') return 'rival';
  if (known.kind === 'missing') {
    const rows = lookup.observations(subjectId, known.indicator.id);
    return rows.some((o) => o.standing === 'sample' && o.value !== null) ? 'sample' : 'missing';
  }
  if (known.indicator.lasting) return null;
  const knownYear = yearOf(known);
  if (knownYear === null) return 'undated';
  return knownYear < year ? 'stale' : null;
}

function yearOf(figure: Figure): number | null {
  const row =
    figure.kind === 'rival' ? figure.observations[0] : figure.kind === 'observed' && figure.observation;
  return row ? comparableYear(row) : null;
}

function subjectsOf({ dataset, row }: Lookup) {
  const areaName = (id: string): string => row('areas', id)?.shortName ?? id;
  const within = (
    kind: SubjectKind,
    thing: { id: string; name: string; areaId: string; sectorId: string },
  ) => ({
    subject: { kind, id: thing.id, name: thing.name, areaId: thing.areaId, areaName: areaName(thing.areaId) },
    row: { sectorId: thing.sectorId },
  });
  return [
    ...dataset.areas.map(({ kind, id, name }) => ({
      subject: { kind, id, name, areaId: id, areaName: areaName(id) },
      row: {},
    })),
    ...dataset.towns.map((town) => within('town', town)),
    ...dataset.parks.map((park) => within('park', park)),
  ];
}

function waitingBy(judgements: readonly Judgement[]): ReadonlyMap<string, readonly Judgement[]> {
  const waiting = new Map<string, readonly Judgement[]>();
  for (const judgement of judgements) {
    const { state, need, subjectId } = judgement;
    if (state !== 'cannotJudge' || need?.kind !== 'indicator') continue;
    const key = `${subjectId} ${need.id}`;
    waiting.set(key, [...(waiting.get(key) ?? []), judgement]);
  }
  return waiting;
}

function named(holder: string, departments: Policy['departments']): readonly string[] {
  const found = namesIn(holder, departments);
  const place = ({ name, aliases }: Policy['departments'][number]): number =>
    Math.min(...[name, ...aliases].map((word) => holder.indexOf(word)).filter((at) => at >= 0));
  return departments
    .filter(({ id }) => found.has(id))
    .sort((a, b) => place(a) - place(b))
    .map(({ id }) => id);
}

const NO_DEPARTMENTS: Policy['departments'] = [];

/** 缺数清单 of the dataset; without the policy nobody knows which departments the holders are. */
export const selectWanted = createSelector(
  [
    (dataset: Dataset, _policy: Policy | null, _view: ViewState) => dataset,
    (_dataset: Dataset, policy: Policy | null) => policy?.departments ?? NO_DEPARTMENTS,
    (dataset: Dataset, _policy: Policy | null, view: ViewState) => selectJudgements(dataset, view),
  ],
  (dataset, departments, judgements) => wantedFigures({ lookup: lookupOf(dataset), judgements, departments }),
);
