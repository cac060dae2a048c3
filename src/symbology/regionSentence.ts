import { type Coverage, type Figure, figureStanding } from '#domain/figure.ts';
import { coverageText, figureClause, withBasis } from './sentences.ts';

interface RegionSummary {
  /** 「1,234 平方公里（185.1万 亩）」 */
  readonly area: string;
  readonly counties: readonly string[];
  readonly cut: readonly string[];
  readonly counts: { readonly inside: number; readonly maybe: number; readonly unplaced: number };
  readonly figures: readonly {
    readonly figure: Figure;
    readonly coverage: Coverage;
    readonly noun: string;
  }[];
}

const named = (names: readonly string[]): string =>
  names.length === 0 ? '' : `${names.length} 个（${names.join('、')}）`;

/** 「3 个整县中 2 个有值：报道 2」; where none is known to be inside, there is no total. */
export const regionCoverage = (coverage: Coverage, noun: string): string =>
  coverage.total === 0 ? `没有能确定在圈内的${noun}，没有合计` : coverageText(coverage, `个${noun}`);

/** A region and its totals in words, with what is not in them. */
export function regionSentence(region: RegionSummary, dataDate: string): string {
  const { counties, cut, counts, figures } = region;
  const reported = figures.filter(({ coverage }) => coverage.reported > 0);
  const parts = [
    `图上圈定 ${region.area}`,
    counties.length > 0 ? `整县 ${named(counties)}` : '没有整县',
    cut.length > 0 ? `边线穿过 ${named(cut)}，不计入合计，也不按面积分摊` : '',
    `镇、企业和园区 ${counts.inside} 项在内${counts.maybe > 0 ? `，${counts.maybe} 项可能在内，未计` : ''}`,
    counts.unplaced > 0 ? `${counts.unplaced} 项所在县不详，未计` : '',
    ...reported.map((f) => `${figureClause(f.figure)}，${regionCoverage(f.coverage, f.noun)}`),
  ];
  return withBasis(
    parts.filter((part) => part !== '').join('；'),
    '面积按图上边线量得',
    reported.some(({ figure }) => figureStanding(figure) === 'sample') ? '含示例数据' : '',
    `数据截至 ${dataDate}`,
  );
}
