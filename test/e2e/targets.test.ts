import { describe, expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { addLike, setCells } from './packageEdits.ts';
import { goTo, openPlan, type Plan } from './planDriver.ts';

const openPage = pageOpener();

const slotsOf = (plan: Plan, target: '省级专业镇数' | '市级专业镇数') =>
  plan
    .card(target)
    .locator('[data-slot]')
    .evaluateAll((slots) => slots.map((slot) => slot.getAttribute('data-slot')));

const repeat = (word: string, times: number) => Array.from({ length: times }, () => word);

const complete = setCells('municipalTowns', { complete: 'true' });
const MUNICIPAL = 'pinglu-hongshan-qiaomai';

/** Seven more towns of the municipal list, recognised in 2025. */
const sevenMore = addLike(
  MUNICIPAL,
  ...[1, 2, 3, 4, 5, 6, 7].map((n) => ({ id: `town-${n}`, name: `第${n}镇`, recognisedYear: '2025' })),
);

describe('while the lists are incomplete', () => {
  test('nothing is judged, before the deadline and after, and sample is nowhere in it', async () => {
    const { page, plan } = await openPlan(openPage, '?indicator=outputValue');
    for (const search of ['?indicator=outputValue', '?asof=2024-06', '?asof=2030']) {
      await goTo(page, search);
      expect(await plan.headline.textContent()).toContain('无法判断');
      for (const target of ['省级专业镇数', '市级专业镇数'] as const) {
        const card = (await plan.card(target).textContent()) ?? '';
        expect(card).toContain('无法判断');
        expect(card).toContain('公开资料至少 1 个；名单不完整');
        expect(card).not.toMatch(/示例|未达到|落后/);
      }
      expect(await plan.headline.textContent()).not.toContain('示例');
    }
    expect(await slotsOf(plan, '省级专业镇数')).toEqual(['confirmed', 'unknown']);
    expect(await slotsOf(plan, '市级专业镇数')).toEqual(['confirmed', ...repeat('unknown', 7)]);
  });

  test('filters change neither headline nor cards', async () => {
    const { page, plan } = await openPlan(openPage);
    const [headline, card] = [
      await plan.headline.textContent(),
      await plan.card('市级专业镇数').textContent(),
    ];
    await goTo(page, '?level=reserve&area=140602&standing=official');
    expect(await plan.headline.textContent()).toBe(headline);
    expect(await plan.card('市级专业镇数').textContent()).toBe(card);
  });

  test('a card says where its target and its count are from', async () => {
    const { plan } = await openPlan(openPage);
    await plan
      .card('市级专业镇数')
      .getByRole('button', { name: /哪来的/ })
      .click();
    const origin = (await plan.popover.textContent()) ?? '';
    expect(origin).toContain('市级专业镇达到 8 个以上');
    expect(origin).toContain('市级专业镇认定名单未查到');
    expect(origin).toContain('市工信局（领导小组办公室）');
  });
});

describe('with a complete list', () => {
  test('and one town in it: behind before the deadline, not reached after', async () => {
    const { page, plan } = await openPlan(openPage, '', { files: { 'data/registers.csv': complete } });
    const card = plan.card('市级专业镇数');
    expect(await card.textContent()).toContain('未达到');
    expect(await slotsOf(plan, '市级专业镇数')).toEqual(['confirmed', ...repeat('empty', 7)]);
    expect(await plan.headline.textContent()).toContain('市级未达到');
    expect(await plan.card('省级专业镇数').textContent()).toContain('无法判断');
    await goTo(page, '?asof=2024-06');
    expect(await card.textContent()).toContain('落后');
    expect(await card.textContent()).not.toContain('未达到');
  });

  test('and eight towns in it: reached, and not by what was recognised later than the day judged on', async () => {
    const { page, plan } = await openPlan(openPage, '', {
      files: { 'data/registers.csv': complete, 'data/towns.csv': sevenMore },
    });
    const card = plan.card('市级专业镇数');
    expect(await card.textContent()).toMatch(/(?<!未)达到/);
    expect(await slotsOf(plan, '市级专业镇数')).toEqual(repeat('confirmed', 8));
    expect(await plan.headline.textContent()).toContain('市级达到');
    await goTo(page, '?asof=2024-06');
    expect(await card.textContent()).toContain('落后');
  });
});
