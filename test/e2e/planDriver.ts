import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OpenedPage, OpenOptions } from '../harness/page.ts';

export type Tab = '镇与集群' | '企业' | '园区';

/** What a part of the page shows: its text without what is only for readers who cannot see it. */
export const seenText = (part: Locator): Promise<string> =>
  part.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('.visually-hidden')) hidden.remove();
    return (copy.textContent ?? '').trim();
  });

/** Waits until what stands beside the map shows the view the map shows. Asks by the clock: frames may be slow. */
const untilFollowed = (page: Page) =>
  page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null, undefined, {
    polling: 50,
  });

/** What a reader does at the planner's desk, in the words of the page. */
export const planOf = (page: Page) => {
  const table = page.getByRole('region', { name: '表格' });
  const side = page.getByRole('complementary');
  const filters = page.getByRole('region', { name: '筛选' });
  const ranking = side.getByRole('region', { name: /^(县区排序|县区变化|县区两项对照|各县区已见)$/ });
  const tab = (name: Tab) => table.getByRole('button', { name: new RegExp(`^${name} \\d+$`) });
  const numberIn = (text: string | null) => Number(/(\d+)$/.exec(text ?? '')?.[1]);
  return {
    table,
    side,
    filters,
    headline: side.locator('#headline'),
    untilFollowed: () => untilFollowed(page),
    chips: page.getByRole('list', { name: '当前筛选' }),
    search: page.getByRole('searchbox'),
    indicator: page.getByRole('combobox', { name: '指标' }),
    years: page.getByRole('group', { name: '年份' }),
    year: (year: number) =>
      page.getByRole('group', { name: '年份' }).getByRole('button', { name: new RegExp(`^${year} 年`) }),
    compare: page.getByRole('combobox', { name: '比较' }),
    card: (target: '省级专业镇数' | '市级专业镇数') => side.getByRole('region', { name: target }),
    ranking,
    dossier: page.getByRole('article'),
    popover: page.getByRole('dialog'),
    sampleSwitch: page.getByRole('switch', { name: '仅公开资料' }),
    sampleBadge: page.getByText('含示例数据', { exact: true }),
    notices: page.getByRole('status').filter({ has: page.getByRole('button') }),

    /** A button of the filters: 「陶瓷」, 「省级」, 「怀仁市」. */
    filter: (name: string): Locator =>
      filters.getByRole('button', { name: new RegExp(`^(?:. ?)?${name}(?:，\\d+ 项| ?\\d+)?$`) }),

    showTab: async (name: Tab) => tab(name).click(),
    row: (name: string): Locator => table.getByRole('row').filter({ hasText: name }),
    rowNames: async (): Promise<string[]> => {
      await untilFollowed(page);
      const heads = await table.getByRole('rowheader').allInnerTexts();
      return heads.map((text) => text.split('\n').at(-1) ?? '');
    },
    chooseRow: async (name: string) => table.getByRole('rowheader', { name }).getByRole('button').click(),

    /** What a card says, once what it says has come. */
    cardText: async (): Promise<string> => {
      const card = page.getByRole('dialog');
      await expect.poll(() => seenText(card)).not.toBe('');
      return seenText(card);
    },

    /** How many things each tab of the table says it has. */
    tableCounts: async () => {
      await untilFollowed(page);
      const count = async (name: Tab) => numberIn(await tab(name).textContent());
      return { towns: await count('镇与集群'), enterprises: await count('企业'), parks: await count('园区') };
    },

    /** What the list of counties says. */
    rankingText: async (): Promise<string> => {
      await untilFollowed(page);
      return seenText(ranking);
    },

    /** The figure of a row of the ranking, as it stands: 「示例 86」. */
    rankingFigure: async (area: string): Promise<string> => {
      await untilFollowed(page);
      return seenText(
        side
          .getByRole('listitem')
          .filter({ has: page.getByRole('button', { name: area, exact: true }) })
          .getByRole('button', { name: /哪来的$/ }),
      );
    },
  };
};
export type Plan = ReturnType<typeof planOf>;

/** Waits until the page stands: its fonts are in, and in 规划 the map has its labels and what comes after it is there. */
export const untilDrawn = async (page: Page): Promise<void> => {
  await page.getByRole('navigation', { name: '模式' }).waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  if ((await page.getByRole('region', { name: '地图' }).count()) > 0) {
    await page.locator('[data-block]').first().waitFor({ state: 'attached' });
    await page.getByRole('region', { name: '下栏' }).waitFor({ state: 'attached' });
  }
  await expect.poll(() => page.getByText(/^正在读取/).count(), { timeout: 10_000 }).toBe(0);
  await untilFollowed(page);
};

/** Goes to another view of the page that is open, as the arrows of the browser do. */
export const goTo = async (page: Page, search: string): Promise<void> => {
  await page.evaluate(async (address) => {
    history.pushState(null, '', location.pathname + address);
    dispatchEvent(new PopStateEvent('popstate'));
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    for (let i = 0; i < 3; i += 1) await frame();
  }, search);
  await untilDrawn(page);
};

type OpenPage = (options?: OpenOptions) => Promise<OpenedPage>;

export const openPlan = async (
  openPage: OpenPage,
  search = '',
  options: OpenOptions = {},
): Promise<OpenedPage & { readonly plan: Plan }> => {
  const opened = await openPage({ path: search, ...options });
  await untilDrawn(opened.page);
  return { ...opened, plan: planOf(opened.page) };
};

/** What the clipboard holds, read as a person would: by pasting it, which needs no secure context. */
export const pasted = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'paste-here';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.press('Control+V');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#paste-here');
    field?.remove();
    return field?.value ?? '';
  });
};

/** The page's address without its origin and path: `?sector=ceramics`. */
export const searchOf = (page: Page): string => new URL(page.url()).search;
