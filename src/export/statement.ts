import { POLICY_NUMBER, PRODUCT_NAME } from '#catalog/product.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Dataset, Source } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { allowedStandings, sampleInView } from '#selectors/allowedStandings.ts';
import { selectAreaFigures, yearLabel } from '#selectors/areaRows.ts';
import { asOfDate } from '#selectors/targets.ts';
import { filterTexts } from '#symbology/filterLabels.ts';
import { ownEvidenceText } from '#symbology/ownEvidenceText.ts';
import { reviewText } from '#symbology/reviewText.ts';
import { encodeView } from '#view/codec.ts';
import type { ViewState } from '#view/viewState.ts';

/** What is said of something that leaves the page: heading and text. */
export type StatementLine = readonly [heading: string, text: string];

const EDITIONS = { internal: '内部版', public: '公开版' } as const;

export const SAMPLE_WORD = '含示例数据';

/** What must be seen at a glance on whatever leaves the page: that it holds sample, or the reader's own evidence. */
export const marksOf = (dataset: Dataset, view: ViewState): readonly string[] => [
  ...(sampleInView(dataset, view) ? [SAMPLE_WORD] : []),
  ...[ownEvidenceText(dataset)].filter((text) => text !== ''),
];

/** The view as it is exported: without sample unless the address asks for it. */
export const exportView = (view: ViewState): ViewState => ({
  ...view,
  sample: view.sample === 'on' ? 'on' : 'off',
});

/**
 * What every export says of itself: what it shows, as of when, from which package, how it is known, and for whom.
 * `madeOn`: YYYY-MM-DD. `id`: what the files of one export share.
 */
export function statementOf(
  dataset: Dataset,
  view: ViewState,
  { id, madeOn }: { readonly id: string; readonly madeOn: string },
): readonly StatementLine[] {
  const { meta } = dataset;
  const figures = selectAreaFigures(dataset, view);
  const filters = filterTexts(lookupOf(dataset), view);
  const allowed = [...allowedStandings(view)].filter(
    (standing) => standing !== 'sample' || sampleInView(dataset, view),
  );
  return [
    ['内容', `${PRODUCT_NAME}，依据${POLICY_NUMBER}`],
    ...(sampleInView(dataset, view)
      ? [['示例', `${SAMPLE_WORD}：${STANDINGS.sample.meaning}，不计入目标评判`] as const]
      : []),
    ...(ownEvidenceText(dataset) === ''
      ? []
      : [['佐证', `${ownEvidenceText(dataset)} 条：在本机填写，未并入数据包`] as const]),
    ['筛选', filters.length > 0 ? filters.join('；') : '无，全部'],
    ...(figures ? [['指标', `${yearLabel(figures)}${figures.indicator.name}`] as const] : []),
    ['评判日', asOfDate(dataset, view)],
    ['数据截至', meta.dataDate],
    ['数据包', `${meta.title}，第 ${meta.version} 版`],
    ['版别', [EDITIONS[meta.edition], meta.grade].filter((word) => word !== '').join('，')],
    ['数据性质', allowed.map((s) => `${STANDINGS[s].label}（${STANDINGS[s].meaning}）`).join('；')],
    ['地图', [reviewText(meta), meta.outlineCredit].filter((word) => word !== '').join('；')],
    ['视图', encodeView(view) || '默认视图'],
    ['编号', id],
    ['生成日期', madeOn],
  ];
}

/** A source in one line, its address only where it is the publisher's own. */
export function sourceText({ publisher, title, date, link, url }: Source): string {
  const about = `${publisher}：${title}${date === '' ? '' : `（${date}）`}`;
  if (link === 'mirror') return `${about}，转载页，未附链接`;
  return link === 'none' ? about : `${about}，${url}`;
}
