import { SELECTABLE } from '#catalog/modes.ts';
import { isByArea } from '#domain/areaFigure.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ViewVocabulary } from '#view/field.ts';
import { isByTown } from './menus.ts';

/** The ids a link may name. */
export function vocabularyOf(dataset: Dataset): ViewVocabulary {
  const lookup = lookupOf(dataset);
  return {
    sector: new Set(dataset.sectors.map((s) => s.id)),
    area: new Set(dataset.areas.filter((a) => a.kind !== 'city').map((a) => a.id)),
    indicator: new Set(dataset.indicators.filter((i) => i.use === 'map' && isByArea(i)).map((i) => i.id)),
    size: new Set(dataset.indicators.filter(isByTown).map((i) => i.id)),
    has: ({ kind, id }) => lookup.row(SELECTABLE[kind].table, id) !== undefined,
  };
}
