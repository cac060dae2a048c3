import type { Locator, Page } from 'playwright-core';

type Tab = '名录' | '发展层级' | '目标' | '历年' | '行业结构';

/** What a reader does with what stands below the map. */
export const dockOf = (page: Page) => {
  const dock = page.getByRole('region', { name: '下栏' });
  const tab = (name: Tab): Locator =>
    dock.getByRole('group', { name: '下栏内容' }).getByRole('button', { name, exact: true });
  return {
    dock,
    tab,
    toggle: dock.getByRole('button', { name: /^(展开|收起)$/ }),
    panel: (name: Tab | '表格') => dock.getByRole('region', { name, exact: true }),
    /** The ladder of what is measured, and that of what is sample. */
    rungs: (title: '公开数' | '示例，不作判断') => dock.getByRole('table', { name: title }),
    unplaced: dock.getByRole('region', { name: /^无法判断 \d+$/ }),
    goalYear: dock.getByRole('combobox', { name: '升级看到' }),
    matrix: dock.getByRole('table', { name: /^行业结构/ }),
    chart: (subject: string) => dock.getByRole('img', { name: new RegExp(`^${subject}.*历年：`) }),
    /** Opens a panel by its tab and waits until it is there. */
    show: async (name: Tab) => {
      await tab(name).click();
      await dock.getByRole('region', { name: name === '名录' ? '表格' : name, exact: true }).waitFor({
        state: 'attached',
      });
    },
  };
};
