import type { Family } from '#catalog/figures.ts';
import type { WantedState } from '#catalog/wanted.ts';
import type { Indicator } from '#domain/dataset.ts';
import type { Department } from '#domain/policy.ts';
import type { WantedFigure } from '#domain/wanted.ts';

/** '' asks nothing. `subjectId` of an area takes what lies in it as well. */
export interface WantedFilter {
  readonly subjectId: string;
  readonly family: Family | '';
  readonly state: WantedState | '';
}

export const filterWanted = (
  figures: readonly WantedFigure[],
  { subjectId, family, state }: WantedFilter,
): readonly WantedFigure[] =>
  figures.filter(
    ({ subject, indicator, state: own }) =>
      (subjectId === '' || subject.id === subjectId || subject.areaId === subjectId) &&
      (family === '' || indicator.family === family) &&
      (state === '' || own === state),
  );

/** What one department, or a holder that is none of the policy's, could supply. */
export interface WantedOf {
  /** '' where the holder is no department of the policy. */
  readonly departmentId: string;
  /** As the policy or the table names it; '' where nobody is named. */
  readonly name: string;
  readonly figures: readonly WantedFigure[];
}

/** By department in the order of the policy, then by other holders. What several could supply stands with each. */
export function wantedByDepartment(
  figures: readonly WantedFigure[],
  departments: readonly Department[],
): readonly WantedOf[] {
  const named = departments.map(({ id, name }) => ({
    departmentId: id,
    name,
    figures: figures.filter(({ departmentIds }) => departmentIds.includes(id)),
  }));
  const rest = figures.filter(({ departmentIds }) => departmentIds.length === 0);
  const holders = [...new Set(rest.map(({ holder }) => holder))].map((name) => ({
    departmentId: '',
    name,
    figures: rest.filter(({ holder }) => holder === name),
  }));
  return [...named, ...holders].filter((group) => group.figures.length > 0);
}

export interface WantedByIndicator {
  readonly indicator: Indicator;
  readonly figures: readonly WantedFigure[];
}

export function wantedByIndicator(figures: readonly WantedFigure[]): readonly WantedByIndicator[] {
  const groups = new Map<string, { readonly indicator: Indicator; readonly figures: WantedFigure[] }>();
  for (const figure of figures) {
    const { indicator } = figure;
    const group = groups.get(indicator.id) ?? { indicator, figures: [] };
    groups.set(indicator.id, group);
    group.figures.push(figure);
  }
  return [...groups.values()];
}
