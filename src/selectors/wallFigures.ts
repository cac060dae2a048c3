import { FAMILIES } from '#catalog/figures.ts';
import { SELECTABLE } from '#catalog/modes.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import { type Figure, figureStanding } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';
import { comparableYear, endYear } from '#domain/period.ts';
import type { Selection, ViewState } from '#view/viewState.ts';
import { allowedStandings } from './allowedStandings.ts';
import { type DossierFigure, dossierOf } from './dossier.ts';
import { withDescendants } from './visibleThings.ts';

/** The figures that tell most of what is selected, or of the city; the first ones count. */
export interface WallFigures {
  /** What they are of: 「全市」, 「怀仁陶瓷」. */
  readonly subject: string;
  readonly figures: readonly Figure[];
}

/** With fewer figures than this a thing is also told by what is not known of it. */
const FEW = 3;

/**
 * Of a selected thing one figure of each family in turn, and where these are few what is lacking, in that order. Of the city one of each industry in turn, those of the
 * sectors filtered by where there are any; figures of no industry are left to the desk. Whole years go before parts
 * of them, the newest first, sample after all.
 */
export function wallFigures(dataset: Dataset, view: ViewState): WallFigures {
  const allowed = allowedStandings(view);
  const told = (selection: Selection) => dossierOf(dataset, selection, allowed, []);
  const figuresIn = (dossier: ReturnType<typeof told>): readonly DossierFigure[] =>
    (dossier?.families ?? []).flatMap(({ figures }) => figures);
  if (view.select) {
    const { id, kind } = view.select;
    const lookup = lookupOf(dataset);
    const row = lookup.row(SELECTABLE[kind].table, id);
    const name = row && ('shortName' in row ? row.shortName : row.name);
    const dossier = told(view.select);
    const known = inTurn(figuresIn(dossier), ({ family }) => family);
    const lacking = [...(dossier?.missing ?? [])]
      .sort((a, b) => FAMILIES[a.family].order - FAMILIES[b.family].order)
      .slice(0, Math.max(0, FEW - known.length))
      .map((indicator) => figureOf(lookup, id, indicator, { year: null, allowed }));
    return { subject: name ?? '', figures: [...known, ...lacking] };
  }
  const city = dataset.areas.find((area) => area.kind === 'city');
  const sectors = withDescendants(dataset.sectors, view.sector);
  const isAsked = ({ indicator: { sectorId } }: DossierFigure) =>
    sectorId !== '' && (sectors.size === 0 || sectors.has(sectorId));
  const own = city ? figuresIn(told({ kind: 'area', id: city.id })).filter(isAsked) : [];
  return { subject: '全市', figures: inTurn(own, ({ sectorId }) => sectorId) };
}

/** The best of each group, then the second of each. */
function inTurn(entries: readonly DossierFigure[], groupOf: (indicator: Indicator) => string) {
  const present = entries.filter(({ figure }) => figure.kind !== 'missing').sort(byWorth);
  const turnOf = (entry: DossierFigure) =>
    present.filter(({ indicator }) => groupOf(indicator) === groupOf(entry.indicator)).indexOf(entry);
  const isSample = ({ figure }: DossierFigure) => Number(figureStanding(figure) === 'sample');
  return present
    .map((entry) => ({ entry, turn: turnOf(entry) }))
    .sort((a, b) => isSample(a.entry) - isSample(b.entry) || a.turn - b.turn)
    .map(({ entry }) => entry.figure);
}

const byWorth = (a: DossierFigure, b: DossierFigure): number =>
  Number(isPart(a.figure)) - Number(isPart(b.figure)) ||
  FAMILIES[a.indicator.family].order - FAMILIES[b.indicator.family].order ||
  (yearOf(b.figure) ?? 0) - (yearOf(a.figure) ?? 0);

/** Half-years and running totals are no year's result. */
const isPart = (figure: Figure): boolean =>
  figure.kind === 'observed' && yearOf(figure) !== null && comparableYear(figure.observation) === null;

/** The year a figure's period ends in; null where it is not known. */
function yearOf(figure: Figure): number | null {
  switch (figure.kind) {
    case 'observed':
      return endYear(figure.observation);
    case 'derived':
      return figure.year;
    case 'rival':
      return figure.observations.map(endYear).find((year) => year !== null) ?? null;
    case 'missing':
      return null;
  }
}

/** The oldest of some figures, and how many have no year at all. */
export function oldestOf(
  figures: readonly Figure[],
): { readonly year: number; readonly figure: Figure } | null {
  return figures.reduce<{ year: number; figure: Figure } | null>((oldest, figure) => {
    const year = yearOf(figure);
    return year === null || (oldest !== null && oldest.year <= year) ? oldest : { year, figure };
  }, null);
}
