import { PRODUCT_NAME } from '#catalog/product.ts';
import { STANDINGS } from '#catalog/standings.ts';
import type { Dataset, Source } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { allowedStandings, sampleInView } from '#selectors/allowedStandings.ts';
import { type AreaOverlay, selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { besideView } from '#selectors/besideView.ts';
import type { PageTables } from '#selectors/pageTables.ts';
import { asOfDate } from '#selectors/targets.ts';
import { filterTexts } from '#symbology/filterLabels.ts';
import { ownEvidenceText } from '#symbology/ownEvidenceText.ts';
import { reviewText } from '#symbology/reviewText.ts';
import type { ViewState } from '#view/viewState.ts';
import { pageTables, UNFILTERED } from './pageTables.ts';
import { SAMPLE_WORD } from './statement.ts';
import type { ExportStamp } from './viewTables.ts';

/** What a picture says of itself above and below what it shows. */
export interface PictureStatement {
  readonly title: string;
  readonly subtitle: string;
  readonly foot: readonly string[];
  readonly hasSample: boolean;
}

interface Pictured {
  /** What the picture is called; '' for the map, which is called by what it shows. */
  readonly name: string;
  /** What it rests on. */
  readonly tables: PageTables;
}

/** Of a picture. `view` is as it is exported. */
export function pictureWords(
  shown: ShownPackage,
  view: ViewState,
  { name, tables }: Pictured,
  stamp: ExportStamp,
): PictureStatement {
  const { dataset } = shown;
  const { meta } = dataset;
  const overlay = selectAreaOverlay(dataset, view);
  const beside = besideView(view);
  const hasSample = sampleInView(dataset, view);
  const filters = filterTexts(lookupOf(dataset), view);
  const standings = [...allowedStandings(view)].filter((standing) => standing !== 'sample' || hasSample);
  const map = [view, ...(beside ? [beside] : [])].map((one) => mapTitle(dataset, one)).join('；右图 ');
  return {
    title: name === '' ? map : name,
    subtitle:
      tables.of === 'view'
        ? [
            ...(name === '' || !overlay ? [] : [map]),
            filters.length > 0 ? `筛选 ${filters.join('；')}` : '未作筛选',
          ].join(' · ')
        : UNFILTERED,
    foot: [
      ...(hasSample ? [`${SAMPLE_WORD}：${STANDINGS.sample.meaning}，不计入目标评判`] : []),
      ownEvidenceText(dataset),
      PRODUCT_NAME,
      `数据截至 ${meta.dataDate}，评判日 ${asOfDate(dataset, view)}`,
      `数据包第 ${meta.version} 版`,
      `数据性质：${standings.map((standing) => STANDINGS[standing].label).join('、')}`,
      publishersText(pageTables(shown, view, tables, stamp).sources),
      [reviewText(meta), meta.outlineCredit].filter((word) => word !== '').join('，'),
      ...(meta.grade === '' ? [] : [meta.grade]),
      `编号 ${stamp.id}`,
    ].filter((line) => line !== ''),
    hasSample,
  };
}

const PUBLISHERS_TOLD = 5;

/** All of them stand in the workbook, with title and date. */
function publishersText(sources: readonly Source[]): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  if (publishers.length === 0) return '';
  const told = publishers.slice(0, PUBLISHERS_TOLD).join('、');
  return `来源：${told}${publishers.length > PUBLISHERS_TOLD ? ` 等 ${publishers.length} 家，全部见工作簿` : ''}`;
}

const mapTitle = (dataset: Dataset, view: ViewState): string => {
  const overlay = selectAreaOverlay(dataset, view);
  return overlay ? `${yearLabel(overlay)}${titleOf(overlay)}` : '镇与集群、企业、园区';
};

const titleOf = (overlay: AreaOverlay): string => {
  const { name, unitLabel } = overlay.indicator;
  if (overlay.kind === 'bivariate') return `${name} × ${overlay.second.name}`;
  if (overlay.kind === 'difference') return `${name}（${unitLabel}）比 ${overlay.since} 年`;
  return `${name}（${unitLabel}）`;
};
