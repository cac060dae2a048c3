import { figureStanding } from '#domain/figure.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import type { DossierFamily, DossierFigure } from './dossier.ts';

/**
 * The figures that tell most of a town where there is room for few: what the criteria refer to first, then one of
 * each family in turn; sample after all. What is missing is left out.
 */
export function tellingFigures(
  families: readonly DossierFamily[],
  { criteria }: Pick<TownAssessment, 'criteria'>,
): readonly DossierFigure[] {
  const named = new Set(
    criteria.flatMap(({ conditions }) => conditions.flatMap(({ condition }) => condition.indicatorIds)),
  );
  const rankOf = ({ indicator, figure }: DossierFigure, turn: number): number => {
    if (figureStanding(figure) === 'sample') return Number.MAX_SAFE_INTEGER;
    return named.has(indicator.id) ? -1 : turn;
  };
  const ranked = families.flatMap(({ figures }) =>
    figures
      .filter(({ figure }) => figure.kind !== 'missing')
      .map((entry, turn) => ({ entry, rank: rankOf(entry, turn) })),
  );
  return ranked.sort((a, b) => a.rank - b.rank).map(({ entry }) => entry);
}
