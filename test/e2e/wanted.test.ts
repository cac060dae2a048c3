import { describe, expect, test } from 'vitest';
import { intakeSession } from '#ingest/intake/intakeSession.ts';
import { axeFindings } from '../browser/axe.ts';
import { anIntakeContext } from '../builders/intakeGround.ts';
import { FIRST_LINE, fillIn, fillSheet, openBook } from '../builders/wantedFile.ts';
import { loadReal } from '../data/realPackage.ts';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { importOf } from './importDriver.ts';
import { wantedOf } from './wantedDriver.ts';

const openPage = pageOpener();

const open = async (search = '', options: OpenOptions = {}) => {
  const opened = await openPage({ path: `?mode=data&tab=missing${search}`, ...options });
  const wanted = wantedOf(opened.page);
  await wanted.filter('可提供单位').waitFor();
  return { ...opened, ...wanted };
};

/** What the package makes of a list that was handed back. */
async function readBack(bytes: Uint8Array) {
  const { result } = await loadReal();
  if (result.kind !== 'ready') throw new Error('the package does not load');
  const session = intakeSession();
  const ground = { ...result.dataset, counties: null };
  const opened = await session.open({ kind: 'file', name: '清单.xlsx', bytes }, ground, {}, () => {});
  const [plan] = opened.kind === 'sheets' ? opened.plans : [];
  if (!plan) throw new Error('no sheets');
  const { issues } = session.propose(plan, anIntakeContext(), () => {});
  return { plan, issues, rows: session.proposed(0, 500).observations.map(({ row }) => row) };
}

describe('what is missing', () => {
  test("a department's list goes out, is filled in, and comes back as it was filled in", async () => {
    const opened = await open('', { host: 'plain' });
    const { filter, departments, department, saved, page } = opened;
    expect(await departments.count()).toBeGreaterThan(5);
    await filter('可提供单位').selectOption('energy');
    await expect.poll(() => departments.allInnerTexts()).toEqual(['市能源局']);
    expect(new URL(page.url()).searchParams.get('department')).toBe('energy');
    const things = await department('市能源局').getByRole('rowheader').count();

    const { name, bytes } = await saved(/^导出所列/);
    expect(name).toBe('缺数清单-市能源局-2025.xlsx');
    const sheet = fillSheet(await openBook(bytes));
    const indicators = new Set(sheet.getColumn(2).values.slice(FIRST_LINE));
    expect(sheet.rowCount - FIRST_LINE + 1 + indicators.size).toBe(things);

    const filled = await fillIn(bytes, [
      { value: 1200.5, qualifier: '约', source: '能源平衡表', office: '市能源局' },
      {},
      { value: 0, year: 2024 },
    ]);
    const { plan, issues, rows } = await readBack(filled);
    expect([plan.kind, plan.confidence, issues]).toEqual(['wanted', 'sure', []]);
    expect(rows).toMatchObject([
      {
        subjectId: sheet.getCell(FIRST_LINE, 1).value,
        indicatorId: sheet.getCell(FIRST_LINE, 2).value,
        value: 1200.5,
        period: '2025',
        qualifier: 'about',
        note: '能源平衡表；填报单位：市能源局',
      },
      { subjectId: sheet.getCell(FIRST_LINE + 2, 1).value, value: 0, period: '2024', qualifier: 'exact' },
    ]);

    // Dropped on the page of the import, it is merged without a word on what its columns mean.
    await page.getByRole('button', { name: '导入', exact: true }).click();
    const desk = importOf(page);
    await desk.drop({ name, bytes: filled });
    await desk.columns.getByText('不用对列').waitFor();
    await desk.tellOrigin('市能源局');
    await desk.check.getByText('并入 2 处，不并 0 处').waitFor();
    await desk.merge();
    expect([opened.consoleErrors, opened.pageErrors, opened.foreignRequests()]).toEqual([[], [], []]);
  });

  test('is narrowed by area, family and state, and says when nothing is left', async () => {
    const { filter, departments, department, counts, page } = await open();
    await filter('区域或对象').selectOption('area:140621');
    await filter('类别').selectOption('land');
    expect(await counts.innerText()).toMatch(/^所列 \d+ 项：/);
    await department('市规划和自然资源局')
      .getByRole('button', { name: '市规划和自然资源局', exact: true })
      .click();
    const areas = department('市规划和自然资源局').getByRole('row').locator('td:nth-of-type(2)');
    expect(new Set(await areas.allInnerTexts())).toEqual(new Set(['山阴县']));
    await filter('现状').selectOption('undated');
    expect(await departments.count()).toBe(0);
    expect(await counts.innerText()).toBe('按这些条件没有要补的数。');
    expect(new URL(page.url()).searchParams.get('select')).toBe('area:140621');
  });

  test('a request says who, what, of which year, in which unit and what for', async () => {
    const { department, page } = await open('&department=humanResources', { host: 'plain' });
    await page.evaluate(() => {
      document.execCommand = () => false;
    });
    await department('市人社局')
      .getByRole('button', { name: '复制催报句：怀仁陶瓷专业镇培训后就业率' })
      .click();
    const request = await page.getByRole('textbox', { name: /请手工复制$/ }).inputValue();
    expect(request).toContain('请市人社局、市教育局提供“怀仁陶瓷专业镇培训后就业率”（2025 年，单位：%）');
    expect(request).toContain('用于评判培训后就业率');
  });

  test.each(['dark', 'light'])(
    '%s: axe finds nothing in the list of departments and in one',
    async (theme) => {
      const { filter, department, page } = await open('', {
        stored: { 'guide-seen': '1', theme },
        context: { bypassCSP: true, reducedMotion: 'reduce' },
      });
      expect(await axeFindings(page)).toEqual([]);
      await filter('可提供单位').selectOption('industry');
      await department('市工信局').getByRole('table').waitFor();
      expect(await axeFindings(page)).toEqual([]);
    },
  );
});
