import { POLICY_NUMBER } from '#catalog/product.ts';
import { WANTED_STATES } from '#catalog/wanted.ts';
import { NOT_APPLICABLE, WANTED_MARK, WANTED_SHEETS } from '#catalog/wantedSheet.ts';
import type { WantedRequest } from '#domain/wanted.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import type { RowPlan, SheetPlan } from './workbookPlan.ts';

const HOW = [
  '只填有底色的各列，其余各列已锁定；不要增删、移动行列。',
  '年份：已写上要填的年份；手上是别的年份的数，就改选那一年。',
  `数值：只填数，单位以“单位”一列为准。零填 0；没有这一项填“${NOT_APPLICABLE}”；没有数就留空，不要填 0。`,
  '限定：约数、以上、以下在这里选，不写在数值里。',
  '来源：写报表、文件或台账的名称。填报单位：写单位名称，不写个人姓名和电话。',
  '填好后存为 .xlsx，拖进页面“数据”的“导入”，按编号并入，不用再对列名。',
];

/** How the list is filled in, what its words and indicators mean, and what it was made from. */
export function wantedGuide(request: WantedRequest, title: string, versionId: string | null): SheetPlan {
  const { meta, figures, madeOn } = request;
  const line = (...cells: readonly string[]): RowPlan => ({ look: 'text', cells: ['', ...cells] });
  const header = (...cells: readonly string[]): RowPlan => ({ look: 'header', cells: ['', ...cells] });
  const indicators = [...new Map(figures.map((figure) => [figure.indicator.id, figure])).values()];
  const states = [...new Set(figures.map(({ state }) => state))];
  return {
    name: WANTED_SHEETS.guide,
    columns: [12, 28, 14, 60, 40, 40].map((width, i) => ({ width, hidden: i === 0 })),
    frozen: 0,
    locked: true,
    rows: [
      { look: 'title', cells: [WANTED_MARK, title] },
      line(`共 ${figures.length} 项，${indicators.length} 个指标。`),
      line(''),
      header('怎样填'),
      ...HOW.map((text, i) => line(`${i + 1}. ${text}`)),
      line(''),
      header('现状', '', '意思'),
      ...states.map((state) => line(WANTED_STATES[state].label, '', WANTED_STATES[state].meaning)),
      line(''),
      header('指标', '单位', '定义', '可提供单位', '推定依据'),
      ...indicators.map(
        ({ indicator, holder }): RowPlan => ({
          look: 'body',
          cells: [
            '',
            indicator.name,
            indicator.unitLabel,
            indicator.definition,
            holder || NO_HOLDER,
            indicator.holderBasis,
          ],
        }),
      ),
      line(`依据${POLICY_NUMBER}。方案写明谁负责，没有写明数由谁掌握；可提供单位按所列条款推定。`),
      line(''),
      header('出处'),
      line(`数据包：${meta.title}，第 ${meta.version} 版，数据截至 ${meta.dataDate}`),
      line(`本机版本：${versionId ?? '随页面发布的数据包'}`),
      line(`生成日期：${madeOn}`),
    ],
  };
}
