import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** What a reader does with a briefing, in the words of the page. */
export const briefOf = (page: Page) => {
  const list = page.getByRole('list', { name: '各幕' });
  const toast = page.getByRole('status').filter({ has: page.getByRole('button', { name: /撤销|重做/ }) });
  const stage = page.getByRole('main', { name: '放映' });
  return {
    list,
    toast,
    stage,
    editor: page.getByRole('region', { name: /^修改第/ }),
    modes: page.getByRole('navigation', { name: '模式' }),
    titles: (): Promise<string[]> => list.getByRole('listitem').locator('b').allTextContents(),
    /** Adds what is looked at, and waits until it is told. */
    add: async () => {
      const before = await page.getByText(/^已加入汇报：/).allTextContents();
      await page.getByRole('button', { name: '加入汇报' }).click();
      await expect.poll(() => page.getByText(/^已加入汇报：/).allTextContents()).not.toEqual(before);
    },
    startFrom: async (template: string) => {
      await page.getByRole('button', { name: new RegExp(`^${template}`) }).click();
      await list.waitFor();
    },
    choosesFile: (name: string, content: string | Buffer) =>
      page.getByLabel('打开文件').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      }),
    /** `3/6`. */
    place: () => stage.getByRole('status', { name: '第几幕' }).textContent(),
  };
};

/** What the speaker has in the second window. */
export const consoleOf = (page: Page) => {
  const main = page.getByRole('main', { name: '演讲者窗口' });
  return {
    main,
    state: main.getByRole('status').first(),
    now: main.getByRole('region', { name: '本幕' }),
    next: main.getByRole('region', { name: '下一幕' }),
    questions: main.getByRole('region', { name: '可能被问到' }),
    hold: main.getByRole('button', { name: '停住屏幕' }),
    forward: main.getByRole('button', { name: '下一幕' }),
  };
};
