import { STANDINGS } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import { figureStanding, figureValue } from '#domain/figure.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { type AreaOverlay, selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { labelOfChange } from '#symbology/areaLabel.ts';
import { coverageText } from '#symbology/sentences.ts';
import type { ViewState } from '#view/viewState.ts';
import { placesOf } from '../figureColumns.ts';
import { FIGURE_HEAD, figureCells } from './figureCells.ts';
import type { SceneContent, SlideTable } from './slideContent.ts';

/** The chosen indicator by area; null where none is chosen. */
export function areaContent(dataset: Dataset, view: ViewState): SceneContent | null {
  const overlay = selectAreaOverlay(dataset, view);
  if (!overlay) return null;
  const { indicator } = overlay;
  const rows = overlay.rows.map((row) => ({
    area: row.area,
    figure: 'figure' in row ? row.figure : row.difference.later,
  }));
  const bars = rows.flatMap(({ area, figure }) => {
    const value = figureValue(figure);
    if (value === null || area.kind !== 'county' || indicator.unit === 'flag') return [];
    const sample = figureStanding(figure) === 'sample';
    const label = sample ? `${area.shortName}（${STANDINGS.sample.label}）` : area.shortName;
    return [{ label, value, sample }];
  });
  const title = `${yearLabel(overlay)}${indicator.name}（${indicator.unitLabel}），${coverageText(overlay.coverage, '县区')}`;
  return {
    chart:
      bars.length === 0
        ? null
        : {
            kind: 'bars',
            title,
            series: `${indicator.name}（${indicator.unitLabel}）`,
            bars,
            places: Math.max(...bars.map(({ value }) => placesOf(value, indicator.decimals))),
          },
    tables: [areaRows(overlay, bars.length === 0 ? title : '')],
    remark: bars.length === 0 && indicator.holder !== '' ? `可提供单位：${indicator.holder}` : '',
    wide: false,
    sourceIds: rows.flatMap(({ figure }) => sourceIdsOf(figure)),
  };
}

/** A row an area, with what the map says of it. */
function areaRows(overlay: AreaOverlay, title: string): SlideTable {
  const { indicator } = overlay;
  switch (overlay.kind) {
    case 'single':
      return {
        title,
        head: ['区域', ...FIGURE_HEAD],
        rows: overlay.rows.map(({ area, figure }) => [area.shortName, ...figureCells(figure)]),
      };
    case 'bivariate':
      return {
        title,
        head: ['区域', indicator.name, '期间', overlay.second.name, '期间'],
        rows: overlay.rows.map(({ area, figure, second }) => [
          area.shortName,
          ...figureCells(figure).slice(0, 2),
          ...figureCells(second).slice(0, 2),
        ]),
      };
    case 'difference':
      return {
        title,
        head: ['区域', ...FIGURE_HEAD, `比 ${overlay.since} 年`],
        rows: overlay.rows.map(({ area, difference }) => [
          area.shortName,
          ...figureCells(difference.later),
          labelOfChange(difference, indicator, overlay).brief,
        ]),
      };
  }
}
