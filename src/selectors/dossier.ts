import { FAMILIES, type Family } from '#catalog/figures.ts';
import { SELECTABLE } from '#catalog/modes.ts';
import type { Standing } from '#catalog/standings.ts';
import type { SubjectKind } from '#catalog/subjects.ts';
import { appliesTo } from '#domain/appliesTo.ts';
import type {
  Area,
  Brand,
  Dataset,
  Enterprise,
  Indicator,
  Observation,
  Park,
  Town,
} from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { figureOf } from '#domain/figureOf.ts';
import type { Judgement } from '#domain/judgement.ts';
import { type Lookup, lookupOf } from '#domain/lookup.ts';
import { byPeriodDescending } from '#domain/period.ts';
import type { Selection } from '#view/viewState.ts';

/** One indicator of the subject: the newest result, and every row behind and beside it. */
export interface DossierFigure {
  readonly indicator: Indicator;
  readonly figure: Figure;
  /** All rows, newest first, plans and targets included. */
  readonly history: readonly Observation[];
}

export interface DossierFamily {
  readonly family: Family;
  readonly figures: readonly DossierFigure[];
}

/** The subject itself, told apart by kind. */
export type Subject =
  | { readonly kind: 'town'; readonly row: Town }
  | { readonly kind: 'enterprise'; readonly row: Enterprise }
  | { readonly kind: 'park'; readonly row: Park }
  | { readonly kind: 'area'; readonly row: Area };

export interface Dossier {
  readonly subject: Subject;
  readonly families: readonly DossierFamily[];
  readonly judgements: readonly Judgement[];
  /** Map indicators that apply to the subject and have no result, with who could supply them. */
  readonly missing: readonly Indicator[];
  readonly towns: readonly Town[];
  readonly enterprises: readonly Enterprise[];
  readonly parks: readonly Park[];
  readonly brands: readonly Brand[];
}

/** Everything known of one thing; null when it is not in the data. */
export function dossierOf(
  dataset: Dataset,
  selection: Selection,
  allowed: ReadonlySet<Standing>,
  judgements: readonly Judgement[],
): Dossier | null {
  const lookup = lookupOf(dataset);
  const row = lookup.row(SELECTABLE[selection.kind].table, selection.id);
  if (!row) return null;
  const subject = { kind: selection.kind, row } as Subject;
  const figures = figuresOf(lookup, row.id, allowed);
  const known = new Set(figures.filter((f) => f.figure.kind !== 'missing').map((f) => f.indicator.id));
  const kind: SubjectKind = subject.kind === 'area' ? subject.row.kind : subject.kind;
  return {
    subject,
    families: groupByFamily(figures.filter((f) => f.history.length > 0)),
    judgements: judgements.filter((j) => j.subjectId === row.id),
    missing: dataset.indicators.filter(
      (i) => i.holder !== '' && !known.has(i.id) && appliesTo(i, kind, subject.row),
    ),
    ...relatedTo(dataset, subject),
  };
}

/** Its newest figures, family by family. */
export const dossierFigures = (dossier: Dossier): readonly Figure[] =>
  dossier.families.flatMap(({ figures }) => figures.map(({ figure }) => figure));

function figuresOf(lookup: Lookup, id: string, allowed: ReadonlySet<Standing>): readonly DossierFigure[] {
  return lookup.indicatorIds(id).flatMap((indicatorId) => {
    const indicator = lookup.row('indicators', indicatorId);
    if (!indicator) return [];
    const rows = lookup.observations(id, indicatorId);
    const history = rows.filter((o) => allowed.has(o.standing)).sort(byPeriodDescending);
    return [{ indicator, figure: figureOf(lookup, id, indicator, { year: null, allowed }), history }];
  });
}

function groupByFamily(figures: readonly DossierFigure[]): readonly DossierFamily[] {
  const families = [...new Set(figures.map((f) => f.indicator.family))];
  return families
    .sort((a, b) => FAMILIES[a].order - FAMILIES[b].order)
    .map((family) => ({ family, figures: figures.filter((f) => f.indicator.family === family) }));
}

function relatedTo(
  dataset: Dataset,
  subject: Subject,
): Pick<Dossier, 'towns' | 'enterprises' | 'parks' | 'brands'> {
  const { towns, enterprises, parks, brands } = dataset;
  const { id } = subject.row;
  switch (subject.kind) {
    case 'town':
      return {
        towns: [],
        enterprises: enterprises.filter((e) => e.townId === id),
        parks: parks.filter((p) => enterprises.some((e) => e.townId === id && e.parkId === p.id)),
        brands: brands.filter((b) => b.townId === id),
      };
    case 'enterprise':
      return {
        towns: towns.filter((t) => t.id === subject.row.townId),
        enterprises: [],
        parks: parks.filter((p) => p.id === subject.row.parkId),
        brands: [],
      };
    case 'park':
      return {
        towns: [],
        enterprises: enterprises.filter((e) => e.parkId === id),
        parks: parks.filter((p) => p.parentId === id || p.id === subject.row.parentId),
        brands: [],
      };
    case 'area':
      return {
        towns: towns.filter((t) => t.areaId === id),
        enterprises: enterprises.filter((e) => e.areaId === id),
        parks: parks.filter((p) => p.areaId === id),
        brands: brands.filter((b) => b.areaId === id && b.townId === ''),
      };
  }
}
