import { describe, expect, test } from 'vitest';
import { pageOpener } from '../harness/page.ts';
import { planOf, untilDrawn } from './planDriver.ts';
import { openWall, untilHung, wallOf } from './wallDriver.ts';

const openPage = pageOpener();
const viewport = [1920, 1080] as const;

describe('a leader at the wall', () => {
  test('reads the same sentence as at the desk, and no sample unless it is asked for', async () => {
    const { page, wall } = await openWall(openPage, '', { viewport });
    const said = (await wall.sentence.textContent()) ?? '';
    expect(said).toMatch(/省级见到 \d+ 个，目标 2 个；市级见到 \d+ 个，目标 8 个以上。.*无法判断。$/);
    expect(await wall.sampleBadge.count()).toBe(0);
    expect(await page.getByText('例', { exact: true }).count()).toBe(0);
    await page.goto(page.url().replace('mode=wall', 'mode=wall&sample=on'));
    await untilHung(page);
    await wall.sampleBadge.waitFor();
    expect(await wall.sentence.textContent()).toBe(said);
    await page.getByRole('button', { name: '退出大屏' }).click();
    await untilDrawn(page);
    expect((await planOf(page).headline.textContent())?.replace('；名单', '。名单')).toBe(said);
  });

  test('presses a town, sees its figures, and asks the three questions of one of them', async () => {
    const { page, wall } = await openWall(openPage, '', { viewport });
    await wall.town('怀仁陶瓷').click();
    const first = wall.part('figure1');
    await expect.poll(() => first.textContent()).toContain('怀仁陶瓷');
    const asked = first.getByRole('button');
    await asked.click();
    expect(await asked.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('3');
    await wall.card.waitFor();
    expect(await wall.card.getAttribute('aria-label')).toMatch(/^哪来的：/);
    expect(await wall.card.textContent()).toContain('来源');
    await wall.card.getByRole('button', { name: '谁来办' }).click();
    await expect.poll(() => wall.card.textContent()).toContain('可提供单位');
    // What is asked about is changed on the card, for who cannot reach it.
    const about = await wall.card.getAttribute('aria-label');
    await wall.card.getByRole('button', { name: '下一项' }).click();
    await expect.poll(() => wall.card.getAttribute('aria-label')).not.toBe(about);
    await wall.card.getByRole('button', { name: '上一项' }).click();
    await expect.poll(() => wall.card.getAttribute('aria-label')).toBe(about);
    await page.keyboard.press('Escape');
    await wall.card.waitFor({ state: 'detached' });
    // The card took the first Escape; the second leaves.
    expect(page.url()).toContain('mode=wall');
    await page.keyboard.press('Escape');
    await untilDrawn(page);
    expect(page.url()).not.toContain('mode=wall');
    expect(page.url()).toContain('select=town:huairen-taoci');
  });

  test('is told who holds the lists the verdict waits for', async () => {
    const { page, wall } = await openWall(openPage, '', { viewport });
    await page.keyboard.press('Digit2');
    await wall.card.waitFor();
    expect(await wall.card.textContent()).toContain('市工信局');
  });
});

describe('a code for the phone', () => {
  const home = 'https://map.example.cn/industry/';
  const files = {
    'data/datapackage.json': (original: string) => original.replace('{', `{ "publicAddress": "${home}",`),
  };

  test('opens what the wall shows, where the package names its address and the page is served to others', async () => {
    const options = { viewport: [3840, 1080], files, host: 'plain' } as const;
    const { page } = await openWall(openPage, '&select=town:shanyin-rupin', options);
    const code = page.getByRole('img', { name: /^二维码/ });
    expect(await code.getAttribute('aria-label')).toBe(
      `二维码：${home}?select=town:shanyin-rupin&sample=off`,
    );
    expect((await code.boundingBox())?.width).toBeGreaterThan(100);
  });

  test('is not there on a page of this computer alone', async () => {
    const { page } = await openWall(openPage, '', { viewport, files });
    expect(await page.getByRole('img', { name: /^二维码/ }).count()).toBe(0);
  });
});

describe('the operator', () => {
  test('is reminded to measure, is refused what cannot be, and his numbers are kept', async () => {
    const { page, wall } = await openWall(openPage, '', { viewport });
    await page.getByRole('button', { name: '默认值，请填实测' }).click();
    const [pitch, distance] = [page.getByLabel('像素间距（毫米）'), page.getByLabel('最后一排距离（米）')];
    for (const nonsense of ['0', '很小', '-1']) {
      await pitch.fill(nonsense);
      await page.getByRole('button', { name: '采用' }).click();
      await expect
        .poll(() => page.getByRole('alert').textContent())
        .toContain('像素间距应为 0.1 到 20 之间的数');
    }
    await page.getByText('现用最小字号 36 像素').waitFor();
    await pitch.fill('2.5');
    await distance.fill('4');
    await page.getByRole('button', { name: '采用' }).click();
    await page.getByText('需 24 像素').waitFor();
    await page.reload();
    await page.getByText('需 24 像素').waitFor();
    expect(await page.getByText('默认值，请填实测').filter({ visible: true }).count()).toBe(0);
    await page.getByRole('button', { name: '回到大屏' }).click();
    await untilHung(page);
    expect(await wall.unit()).toBeGreaterThanOrEqual(24);
  });

  test('finds every text of the wall in the self-check, none of them too small', async () => {
    const { page } = await openPage({ path: '?mode=wall&check=1', viewport });
    const table = page.getByRole('table', { name: '屏上每种文字' });
    await table.getByRole('row').nth(15).waitFor();
    const told = await table.getByRole('row').allInnerTexts();
    expect(told.some((row) => row.startsWith('地图') && row.includes('怀仁市'))).toBe(true);
    expect(told.filter((row) => /太小|跨缝/.test(row))).toEqual([]);
    await page.getByText(/^按键最小 \d+ 像素（\d+ 毫米），需 48 像素，按得准；.*够得着。$/).waitFor();
  });

  test('is told what there is no room for, and why', async () => {
    const { page } = await openPage({ path: '?mode=wall&check=1', viewport: [1366, 768] });
    const left = page.getByRole('table', { name: '没有上屏的部分，按重要程度' });
    await left.getByRole('row', { name: /^发展层级 放不下/ }).waitFor();
    expect(await left.getByRole('row', { name: /^缺什么、找谁要 此版式不放/ }).count()).toBe(1);
  });
});

describe('bad input', () => {
  test.each(['zzz', 'grid:0x2:1', 'grid:99x99:1'])(
    '?wall=%s is told, and the wall is there',
    async (shape) => {
      const { page, wall } = await openWall(openPage, `&wall=${shape}`, { viewport });
      expect(await wall.notices.textContent()).toContain('wall 未采用');
      expect(await page.locator('[data-block]').count()).toBe(6);
    },
  );

  test.each(['0 0', 'abc', '-1 6', '{}'])('a stored screen of “%s” counts as none', async (stored) => {
    const { page, wall } = await openWall(openPage, '', { viewport, stored: { 'wall-screen': stored } });
    await page.getByRole('button', { name: '默认值，请填实测' }).waitFor();
    expect(await wall.unit()).toBeGreaterThanOrEqual(36);
  });

  test('a window that grows from 1366×768 to 7680×2160 and shrinks again is never blank', async () => {
    const { page, wall, pageErrors } = await openWall(openPage, '', { viewport: [1366, 768] });
    const small = await wall.unit();
    await page.setViewportSize({ width: 7680, height: 2160 });
    await expect.poll(() => wall.unit()).toBeGreaterThan(60);
    expect(await page.locator('[data-block]').count()).toBe(6);
    expect(await wall.part('ladder').isVisible()).toBe(true);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(() => wall.unit()).toBe(small);
    expect(await wall.sentence.isVisible()).toBe(true);
    expect(await page.locator('[data-block]').count()).toBeGreaterThan(2);
    expect(pageErrors).toEqual([]);
  });

  test('a file that cannot be read leaves the wall standing, and is told', async () => {
    const { page } = await openPage({
      path: '?mode=wall',
      viewport,
      files: { 'data/observations.csv': 'unreachable' },
    });
    await untilHung(page);
    const { sentence, notices } = wallOf(page);
    expect(await sentence.isVisible()).toBe(true);
    expect(await notices.textContent()).toContain('没有读到');
  });
});
