import type { Dataset } from '#domain/dataset.ts';
import { figureStanding } from '#domain/figure.ts';
import { lookupOf } from '#domain/lookup.ts';
import { fitProjection } from '#map/projection.ts';
import { sampleInView } from '#selectors/allowedStandings.ts';
import { type AreaOverlay, selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { areaMiddle } from '#selectors/areaSeats.ts';
import { placementsOf } from '#selectors/placements.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { type AreaFill, areaFill } from '#symbology/areaFill.ts';
import { labelOfChange, labelOfPair } from '#symbology/areaLabel.ts';
import { pairFill, thirdsOf } from '#symbology/bivariate.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { changeFill, changeScaleOf } from '#symbology/difference.ts';
import { filterTexts } from '#symbology/filterLabels.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { fillColour, type Hatch, hatchesOf } from '#symbology/hatches.ts';
import { reviewText } from '#symbology/reviewText.ts';
import type { ViewState } from '#view/viewState.ts';
import { exportView, SAMPLE_WORD } from './statement.ts';

/** A map to be painted, in px of its own size; colours are tokens. */
export interface MapDrawing {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly {
    readonly id: string;
    readonly path: string;
    readonly colour: string;
    readonly hatches: readonly Hatch[];
  }[];
  /** Name and figure of each area, one below the other in its middle. */
  readonly labels: readonly {
    readonly x: number;
    readonly y: number;
    readonly name: string;
    readonly text: string;
  }[];
  readonly title: string;
  /** What a picture that is passed on must say of itself. */
  readonly foot: string;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
}

/** Room for title and foot, in shares of the height. */
const TOP = 0.12;
const BOTTOM = 0.1;
const SIDE = 0.04;

/** The areas of a view as a picture shows them: the colours and words of the map, without sample unless asked for. */
export function mapDrawing(dataset: Dataset, asked: ViewState, { width, height }: MapSize): MapDrawing {
  const view = exportView(asked);
  const overlay = selectAreaOverlay(dataset, view);
  const told = overlay ? overlayAreas(dataset, overlay) : countedAreas(dataset, view);
  const side = width * SIDE;
  const padding = { top: height * TOP, right: side, bottom: height * BOTTOM, left: side };
  const { path, project } = fitProjection(dataset.counties, width, height, padding);
  const { meta } = dataset;
  return {
    width,
    height,
    areas: dataset.counties.features.map(({ geometry, properties: { id } }) => {
      const fill = told.get(id)?.fill ?? { kind: 'none' };
      return { id, path: path(geometry), colour: fillColour(fill, PLAIN), hatches: hatchesOf(fill) };
    }),
    labels: [...told].flatMap(([id, { text }]) => {
      const [area, middle] = [lookupOf(dataset).row('areas', id), areaMiddle(dataset, id)];
      if (area?.kind !== 'county' || !middle) return [];
      return [{ ...project(...middle), name: area.shortName, text }];
    }),
    title: [
      overlay ? `${yearLabel(overlay)}${titleOf(overlay)}` : '镇与集群、企业、园区',
      ...filterTexts(lookupOf(dataset), view),
    ].join(' · '),
    foot: [
      ...(sampleInView(dataset, view) ? [SAMPLE_WORD] : []),
      `数据截至 ${meta.dataDate}`,
      `数据包第 ${meta.version} 版`,
      reviewText(meta),
      ...[meta.outlineCredit, meta.grade].filter((word) => word !== ''),
    ].join(' · '),
  };
}

/** An area nothing is said about. */
const PLAIN = 'var(--surface-1)';

const titleOf = (overlay: AreaOverlay): string => {
  const { name, unitLabel } = overlay.indicator;
  if (overlay.kind === 'bivariate') return `${name} × ${overlay.second.name}`;
  if (overlay.kind === 'difference') return `${name}（${unitLabel}）比 ${overlay.since} 年`;
  return `${name}（${unitLabel}）`;
};

type Told = ReadonlyMap<string, { readonly fill: AreaFill; readonly text: string }>;

function overlayAreas(dataset: Dataset, overlay: AreaOverlay): Told {
  const { indicator } = overlay;
  switch (overlay.kind) {
    case 'single': {
      const scale = scaleOf(dataset, indicator);
      return new Map(
        overlay.rows.map(({ area, figure }) => {
          const { word, brief, suffix, coverage } = formatFigure(figure);
          // In brackets, or 「8 1/2」 reads as eight and a half.
          const tail = coverage === '' ? '' : `（${coverage}）`;
          const text = `${word === '' ? '' : `${word} `}${brief}${suffix}${tail}`;
          return [area.id, { fill: areaFill(figure, scale), text }];
        }),
      );
    }
    case 'bivariate': {
      const axes = [thirdsOf(dataset, indicator), thirdsOf(dataset, overlay.second)] as const;
      return new Map(
        overlay.rows.map(({ area, figure, second }) => {
          const sample = [figure, second].some((f) => figureStanding(f) === 'sample');
          const text = `${sample ? '示例 ' : ''}${labelOfPair(figure, second).brief}`;
          return [area.id, { fill: pairFill(figure, second, axes), text }];
        }),
      );
    }
    case 'difference': {
      const scale = changeScaleOf(dataset, indicator);
      return new Map(
        overlay.rows.map(({ area, difference }) => {
          const { brief, seal } = labelOfChange(difference, indicator, overlay);
          return [
            area.id,
            { fill: changeFill(difference, scale), text: `${seal === 'sample' ? '示例 ' : ''}${brief}` },
          ];
        }),
      );
    }
  }
}

/** Without an indicator: how many of each kind lie in an area. */
function countedAreas(dataset: Dataset, view: ViewState): Told {
  const { counts } = placementsOf(dataset, visibleThings(dataset, view));
  return new Map(
    [...counts].map(([id, { towns, enterprises, parks }]) => [
      id,
      { fill: { kind: 'none' }, text: `镇 ${towns} · 企 ${enterprises} · 园 ${parks}` },
    ]),
  );
}
