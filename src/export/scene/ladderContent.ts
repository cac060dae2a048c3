import { STANDINGS } from '#catalog/standings.ts';
import type { Dataset } from '#domain/dataset.ts';
import { figureStanding } from '#domain/figure.ts';
import { sourceIdsOf } from '#domain/sourceIdsOf.ts';
import { selectLadder } from '#selectors/ladderRows.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { noTierText, tierLabel } from '#symbology/ladderWords.ts';
import type { ViewState } from '#view/viewState.ts';
import type { SceneContent } from './slideContent.ts';

/** The rungs of the ladder and who stands on each; null where the package has no ladder. */
export function ladderContent(dataset: Dataset, view: ViewState): SceneContent | null {
  const ladder = selectLadder(dataset, view, visibleThings(dataset, view).towns);
  if (!ladder) return null;
  const sampleWord = STANDINGS.sample.label;
  const placed = ladder.rungs.flatMap(({ tier, measured, sample }) =>
    [...measured, ...sample].map(({ town, figure }) => ({ tier, town, figure })),
  );
  return {
    chart: {
      kind: 'bars',
      title: '各层级见到的镇与集群个数',
      series: '个数',
      bars: ladder.rungs.flatMap(({ tier, measured, sample }) => [
        { label: tierLabel(tier), value: measured.length, sample: false },
        ...(sample.length > 0
          ? [{ label: `${tierLabel(tier)}（${sampleWord}）`, value: sample.length, sample: true }]
          : []),
      ]),
      places: 0,
    },
    tables: [
      {
        title: '',
        head: ['镇与集群', '层级', ladder.indicator.name, '期间'],
        rows: [
          ...placed.map(({ tier, town, figure }) => {
            const { line, period } = formatFigure(figure);
            const word = figureStanding(figure) === 'sample' ? `（${sampleWord}）` : '';
            return [town.shortName, `${tierLabel(tier)}${word}`, line, period];
          }),
          ...ladder.unplaced
            .filter(({ town }) => !placed.some((place) => place.town.id === town.id))
            .map(({ town, why }) => [town.shortName, '无法判断', noTierText(why), '']),
        ],
      },
    ],
    remark: '',
    wide: false,
    sourceIds: placed.flatMap(({ figure }) => sourceIdsOf(figure)),
  };
}
