import { beforeAll, describe, expect, test } from 'vitest';
import { DECK_TEMPLATES, type DeckTemplate } from '#catalog/deckTemplates.ts';
import { PAPERS, type Paper } from '#catalog/papers.ts';
import { POLICY_PAGES } from '#catalog/policyPages.ts';
import type { Scene } from '#domain/scene.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { deckSlides, type SlidePlan } from '#export/deckSlides.ts';
import { paperPages } from '#export/paper/paperPages.ts';
import { templateScenes } from '#panels/brief/templateScenes.ts';
import { loadReal } from './realPackage.ts';

let shown: ShownPackage;
beforeAll(async () => {
  const { result, policy } = await loadReal();
  if (result.kind === 'failed' || !policy) throw new Error('the package does not load');
  shown = { dataset: result.dataset, policy };
});

const planOf = (scenes: readonly Scene[]) =>
  deckSlides(
    { version: 1, id: 'd', title: '汇报', madeOn: '', scenes },
    { shown, sample: null, stamp: { id: 'x', madeOn: '2026-03-01' } },
    async () => {},
  );
const slideOf = async (view: string): Promise<SlidePlan> => {
  const scene = { id: 'a', title: '一页', message: '', note: '', questions: [], view };
  const [slide] = (await planOf([scene])).slides;
  if (!slide) throw new Error('no slide');
  return slide;
};

describe.each(Object.keys(DECK_TEMPLATES) as DeckTemplate[])(
  'template %s as slides and pages',
  (template) => {
    test('no scene is empty, and no table is without rows or has a row of another width', async () => {
      const plan = await planOf(templateScenes(template, shown.dataset, shown.policy));
      for (const { title, tables, remark } of plan.slides) {
        expect(tables.length > 0 || remark !== '', title).toBe(true);
        for (const { head, rows } of tables) {
          expect(rows.length, title).toBeGreaterThan(0);
          for (const row of rows) expect(row, title).toHaveLength(head.length);
          expect(rows.flat().join(), title).not.toMatch(/undefined|NaN|null/);
        }
      }
    });

    test('without what is said over it, a scene of one thing is one page', async () => {
      const scenes = templateScenes(template, shown.dataset, shown.policy);
      const plan = await planOf(scenes);
      for (const paper of Object.keys(PAPERS) as Paper[]) {
        const pages = paperPages(plan, { paper, notes: false });
        for (const { sceneId, view } of plan.slides) {
          const own = pages.filter(({ id }) => id.startsWith(sceneId));
          if (view.select) expect(own, `${paper} ${sceneId}`).toHaveLength(1);
        }
      }
    });
  },
);

test.each([
  ['criteria', '历史传承', '自评参考，非认定'],
  ['duties', '牵头（项）', '不推断'],
  ['targets', '目标值', '不计示例'],
  ['measures', '给什么，要什么', ''],
  ['commitments', '责任单位', '没有凭据不等于没有做'],
  ['document', '目标值', '不计示例'],
] as const)('the policy’s page %s tells its own', async (page, head, remark) => {
  expect(Object.keys(POLICY_PAGES)).toContain(page);
  const slide = await slideOf(`?mode=policy&page=${page}`);
  expect(slide.tables.flatMap((table) => table.head)).toContain(head);
  expect(slide.remark).toContain(remark);
  expect(slide.hasMap).toBe(false);
});

test('a department has its items, a town its criteria beside its figures', async () => {
  const department = await slideOf('?mode=policy&department=industry');
  expect(department.tables.map(({ title }) => title)).toEqual(['市工信局']);
  const town = await slideOf('?select=town:huairen-taoci');
  expect(town.tables.map(({ title }) => title)).toEqual(['数字', '对照认定标准（自评参考，非认定）']);
  expect(town.tables[1]?.rows).toHaveLength(8);
  expect(town.hasMap).toBe(true);
  const overYears = await slideOf('?select=town:huairen-taoci&dock=trend&sample=on');
  expect(overYears.chart?.kind === 'lines' && overYears.chart.lines.map(({ name }) => name)).toEqual([
    '怀仁陶瓷（示例）',
  ]);
});

test('what is missing is told by who could supply it', async () => {
  const { tables, remark } = await slideOf('?mode=data&tab=missing');
  expect(tables[0]?.head).toEqual(['可提供单位', '指标', '要补的数', '现状']);
  expect(remark).toContain('示例值不算有数');
});

test('two indicators stand side by side, and a change beside the year it is counted from', async () => {
  const pair = await slideOf('?indicator=population&second=area');
  expect(pair.tables[0]?.head.filter((title) => title === '期间')).toHaveLength(2);
  const change = await slideOf('?indicator=outputValue&year=2023&since=2022&sample=on');
  expect(change.tables[0]?.head).toContain('比 2022 年');
});

test('sectors are counted by area without a map beside them; years stand in columns', async () => {
  const sectors = await slideOf('?dock=sectors');
  expect(sectors.hasMap).toBe(false);
  expect(sectors.tables[0]?.rows.at(-1)?.[0]).toBe('不重复合计');
  const trend = await slideOf('?dock=trend&sample=on');
  expect(trend.chart?.kind).toBe('lines');
  expect(trend.tables[0]?.head.slice(1).every((year) => /^\d{4} 年$/.test(year))).toBe(true);
});
