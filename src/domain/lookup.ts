import type { CoreTableName } from '#catalog/tables.ts';
import type { Dataset, Observation, Tables } from './dataset.ts';

/** Finds rows by id and observations by subject; built once per dataset. */
export interface Lookup {
  readonly dataset: Dataset;
  row<T extends RowTable>(table: T, id: string): Tables[T][number] | undefined;
  /** Rows true of a subject under an indicator, those that also belong to it included; sample rows after the real ones. */
  observations(subjectId: string, indicatorId: string): readonly Observation[];
  /** Whether a row of the subject and indicator was left out for a fault. */
  isRefused(subjectId: string, indicatorId: string): boolean;
  /** Ids of the indicators that have a row for the subject. */
  indicatorIds(subjectId: string): readonly string[];
}

type RowTable = Exclude<CoreTableName, 'units'>;

const cache = new WeakMap<Dataset, Lookup>();

export function lookupOf(dataset: Dataset): Lookup {
  const known = cache.get(dataset);
  if (known) return known;
  const made = build(dataset);
  cache.set(dataset, made);
  return made;
}

function build(dataset: Dataset): Lookup {
  const tables = new Map<string, Map<string, unknown>>();
  const bySubject = new Map<string, Map<string, Observation[]>>();
  const file = (subjectId: string, indicatorId: string, observation: Observation) => {
    const indicators = bySubject.get(subjectId) ?? new Map<string, Observation[]>();
    bySubject.set(subjectId, indicators);
    const rows = indicators.get(indicatorId) ?? [];
    indicators.set(indicatorId, rows);
    rows.push(observation);
  };
  for (const o of [...dataset.observations, ...dataset.sampleObservations]) {
    file(o.subjectId, o.indicatorId, o);
    if (o.alsoSubjectId || o.alsoIndicatorId)
      file(o.alsoSubjectId || o.subjectId, o.alsoIndicatorId || o.indicatorId, o);
  }
  const refused = new Set(dataset.refused.map((r) => `${r.subjectId} ${r.indicatorId}`));
  return {
    dataset,
    row<T extends RowTable>(table: T, id: string) {
      let rows = tables.get(table);
      if (!rows) {
        rows = new Map(dataset[table].map((row) => [row.id, row]));
        tables.set(table, rows);
      }
      return rows.get(id) as Tables[T][number] | undefined;
    },
    observations: (subjectId, indicatorId) => bySubject.get(subjectId)?.get(indicatorId) ?? [],
    isRefused: (subjectId, indicatorId) => refused.has(`${subjectId} ${indicatorId}`),
    indicatorIds: (subjectId) => [...(bySubject.get(subjectId)?.keys() ?? [])],
  };
}
