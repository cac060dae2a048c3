import { SUBJECT_KINDS, type SubjectKind } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { NO_FILTERS } from '#view/viewState.ts';

/** Everything figures are of, found by its name or initials; keyed `kind:id`. */
export const subjectGroups = (query: string, dataset: Dataset) => {
  const { areas } = dataset;
  const { towns, enterprises, parks } = visibleThings(dataset, { ...NO_FILTERS, q: query });
  const wanted = query.trim().toLowerCase();
  const areaName = (id: string) => areas.find((area) => area.id === id)?.name ?? '';
  const group = (
    kind: SubjectKind,
    rows: readonly { readonly id: string; readonly name: string; readonly areaId: string }[],
  ) => ({
    label: SUBJECT_KINDS[kind].label,
    options: rows.map(({ id, name, areaId }) => ({ key: `${kind}:${id}`, name, detail: areaName(areaId) })),
  });
  return [
    ...(['county', 'zone', 'city'] as const).map((kind) =>
      group(
        kind,
        areas
          .filter(
            (area) => area.kind === kind && (area.name.includes(wanted) || area.initials.startsWith(wanted)),
          )
          .map(({ id, name, parentId }) => ({ id, name, areaId: parentId })),
      ),
    ),
    group('town', towns),
    group('park', parks),
    group('enterprise', enterprises),
  ].filter(({ options }) => options.length > 0);
};
