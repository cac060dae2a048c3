import type { Dataset } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { sampleInView } from '#selectors/allowedStandings.ts';
import { type AreaOverlay, selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { progressOf } from '#selectors/progress.ts';
import { formatChange } from '#symbology/difference.ts';
import { progressText } from '#symbology/progressText.ts';
import { coverageText } from '#symbology/sentences.ts';
import type { ViewState } from '#view/viewState.ts';
import type { ExportCell, ExportColumn, ExportTable } from './exportTable.ts';
import { type FigureColumns, figureColumns } from './figureColumns.ts';

const text = (title: string): ExportColumn => ({ title, kind: 'text' });

/** Columns, and what each row of an overlay writes into them. */
interface Parts {
  readonly columns: readonly ExportColumn[];
  readonly rows: readonly { readonly cells: readonly ExportCell[]; readonly figures: readonly Figure[] }[];
}

/** The areas as the map fills and the ranking orders them; null while no indicator is chosen. */
export function areaTable(dataset: Dataset, view: ViewState): ExportTable | null {
  const overlay = selectAreaOverlay(dataset, view);
  if (!overlay) return null;
  const { columns, rows } = partsOf(dataset, view, overlay);
  const { indicator, coverage } = overlay;
  return {
    title: '县区指标',
    note: `${yearLabel(overlay)}${indicator.name}：${coverageText(coverage, '县区')}`,
    columns: [text('区划代码'), text('区域'), ...columns],
    rows: overlay.rows.map(({ area }, i) => [area.id, area.shortName, ...(rows[i]?.cells ?? [])]),
    sourceIds: rows.flatMap(({ figures }) => figures.flatMap(sourceIdsOf)),
    indicators: overlay.kind === 'bivariate' ? [indicator, overlay.second] : [indicator],
  };
}

function partsOf(dataset: Dataset, view: ViewState, overlay: AreaOverlay): Parts {
  const withSample = sampleInView(dataset, view);
  const { indicator, year } = overlay;
  const pair = (first: FigureColumns, second: FigureColumns, figures: readonly [Figure, Figure]) => [
    ...first.cellsOf(figures[0]),
    ...second.cellsOf(figures[1]),
  ];
  switch (overlay.kind) {
    case 'single': {
      const group = figureColumns(indicator, indicator.name, withSample);
      return {
        columns: [text('名次'), ...group.columns, text('对照目标或上限')],
        rows: overlay.rows.map(({ area, figure, rank }) => {
          const progress = progressOf(dataset, { ...view, year }, { kind: 'area', row: area }, indicator);
          return {
            cells: [
              rank === null ? null : String(rank),
              ...group.cellsOf(figure),
              progress && progressText(progress),
            ],
            figures: [figure],
          };
        }),
      };
    }
    case 'bivariate': {
      const first = figureColumns(indicator, indicator.name, withSample);
      const second = figureColumns(overlay.second, overlay.second.name, withSample);
      return {
        columns: [...first.columns, ...second.columns],
        rows: overlay.rows.map((row) => ({
          cells: pair(first, second, [row.figure, row.second]),
          figures: [row.figure, row.second],
        })),
      };
    }
    case 'difference': {
      const { since } = overlay;
      const before = figureColumns(indicator, `${since} 年${indicator.name}`, withSample);
      const now = figureColumns(indicator, `${year} 年${indicator.name}`, withSample);
      return {
        columns: [...before.columns, ...now.columns, text('变化')],
        rows: overlay.rows.map(({ difference }) => ({
          cells: [
            ...pair(before, now, [difference.earlier, difference.later]),
            formatChange(difference, indicator, { year, since }).line,
          ],
          figures: [difference.earlier, difference.later],
        })),
      };
    }
  }
}
