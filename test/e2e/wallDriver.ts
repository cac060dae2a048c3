import type { Page } from 'playwright-core';
import type { OpenedPage, OpenOptions } from '../harness/page.ts';

/** What is read and done at the wall, in the words of the page. */
export const wallOf = (page: Page) => ({
  stage: page.locator('main [data-tight]'),
  sentence: page.getByRole('heading', { level: 2 }),
  part: (id: string) => page.locator(`[data-part="${id}"]`),
  area: (name: string) => page.getByRole('button', { name: new RegExp(`^${name}(，|$)`) }),
  town: (name: string) =>
    page.getByRole('region', { name: '地图' }).getByRole('button', {
      name: new RegExp(`^${name} (省级|市级|储备|集群)$`),
    }),
  key: (name: '为什么' | '谁来办' | '哪来的') =>
    page.getByRole('navigation', { name: '三个键' }).first().getByRole('button', { name }),
  card: page.getByRole('dialog'),
  sampleBadge: page.getByText('含示例数据', { exact: true }),
  notices: page.getByRole('status').filter({ has: page.getByRole('button') }),

  /** The smallest text of the wall in CSS px. */
  unit: (): Promise<number> =>
    page
      .locator('main [data-tight]')
      .evaluate((stage) => Number.parseFloat(getComputedStyle(stage).getPropertyValue('--wall-min'))),
});

type Wall = ReturnType<typeof wallOf>;

/** Waits until the wall is fitted and its map drawn. */
export const untilHung = (page: Page): Promise<void> => page.locator('main [data-block]').first().waitFor();

export const openWall = async (
  openPage: (options?: OpenOptions) => Promise<OpenedPage>,
  search = '',
  options: OpenOptions = {},
): Promise<OpenedPage & { readonly wall: Wall }> => {
  const opened = await openPage({ path: `?mode=wall${search}`, ...options });
  await untilHung(opened.page);
  return { ...opened, wall: wallOf(opened.page) };
};

/** The tour, in the words of the page. */
const tourOf = (page: Page) => {
  const part = page.getByRole('region', { name: '轮播' });
  return {
    part,
    name: part.locator('strong'),
    state: (): Promise<string | null> => part.getAttribute('data-state'),
    button: (name: '上一站' | '暂停轮播' | '继续轮播' | '下一站') =>
      page.getByRole('navigation', { name: '屏幕' }).getByRole('button', { name }),
    /** What is told of keys that were typed towards a stop. */
    typed: page.locator('[data-typed]'),
  };
};

/** Opens a tour with a clock that a test moves (`page.clock`), from before its first script. */
export const openTour = async (
  openPage: (options?: OpenOptions) => Promise<OpenedPage>,
  search: string,
  { time, ...options }: OpenOptions & { readonly time?: string } = {},
) => {
  const opened = await openPage({ path: 'data/datapackage.json', viewport: [1920, 1080], ...options });
  const { page, home } = opened;
  await page.clock.install(time === undefined ? {} : { time });
  await page.goto(`${home}?mode=wall${search}`);
  await untilHung(page);
  return { ...opened, wall: wallOf(page), tour: tourOf(page) };
};
