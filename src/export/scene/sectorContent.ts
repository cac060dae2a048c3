import type { Dataset } from '#domain/dataset.ts';
import { selectSectorMatrix } from '#selectors/sectorMatrix.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import type { ViewState } from '#view/viewState.ts';
import { type SceneContent, tablesOnly } from './slideContent.ts';

/** Towns, firms and parks together by sector and area, as the matrix on the screen counts them. */
export function sectorContent(dataset: Dataset, view: ViewState): SceneContent {
  const { columns, rows, totals, total, unseen } = selectSectorMatrix(dataset, view, 'all');
  const counts = (cells: readonly number[], sum: number) => [...cells, sum].map((n) => formatNumber(n, 0));
  const { towns, enterprises, parks } = visibleThings(dataset, view);
  return {
    ...tablesOnly(
      [
        {
          title: '镇与集群、企业、园区合计个数',
          head: [
            '领域',
            ...columns.map(({ area, filters, inside }) =>
              filters ? `${inside ? '其中' : ''}${area.shortName}` : '所在县不详',
            ),
            '合计',
          ],
          rows: [
            ...rows.map(({ sector, isChild, cells, total: sum }) => [
              `${isChild ? '　' : ''}${sector?.name ?? '未注明'}`,
              ...counts(cells, sum),
            ]),
            ['不重复合计', ...counts(totals, total)],
          ],
        },
      ],
      [...towns, ...enterprises, ...parks].map(({ sourceId }) => sourceId),
      [
        '公开资料所见，名单不完整',
        ...(unseen.length > 0 ? [`没有见到：${unseen.map(({ name }) => name).join('、')}`] : []),
      ].join('；'),
    ),
    wide: true,
  };
}
