import type { Page } from 'playwright-core';
import { bytesOf } from './bytesOf.ts';
import { planOf } from './planDriver.ts';

/** What a reader does with evidence, in the words of the page. */
export const evidenceOf = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const form = dialog.getByRole('form', { name: '佐证' });
  const panel = page.getByRole('region', { name: '本机佐证' });
  const modes = page.getByRole('navigation', { name: '模式' });
  return {
    dialog,
    form,
    panel,
    rows: panel.getByRole('list', { name: '所填佐证' }).getByRole('listitem'),
    toast: page.getByRole('status').filter({ has: page.getByRole('button', { name: '撤销' }) }),
    badge: page.getByRole('button', { name: /^含本机佐证/ }),
    /** The form of the first sub-condition of the town that is shown. */
    openFirst: async () => {
      await page
        .getByRole('button', { name: /^填佐证：/ })
        .first()
        .click();
      await form.waitFor();
    },

    /** One fact from a county gazetteer, which the press has. */
    write: async (finding: string, text: string) => {
      await form.getByLabel(finding, { exact: true }).check();
      await form.getByLabel('事实').fill(text);
      await form.getByLabel('来源说明').fill('县志');
      await form.getByRole('radio', { name: /^报道/ }).check();
      await form.getByLabel('日期').fill('2024-05');
      await form.getByRole('button', { name: '保存' }).click();
      await dialog.waitFor({ state: 'detached' });
    },

    /** A batch of the office, all of them municipal. */
    recognise: async (...towns: readonly string[]) => {
      await panel.getByRole('button', { name: /^填认定批次/ }).click();
      for (const town of towns) await form.getByLabel(town, { exact: true }).check();
      await form.getByLabel('市级', { exact: true }).check();
      await form.getByLabel('认定依据').fill('第一批市级专业镇名单');
      await form.getByLabel('来源说明').fill('领导小组办公室通知');
      await form.getByRole('radio', { name: /^官方/ }).check();
      await form.getByLabel('日期').fill('2025-06');
      await form.getByRole('button', { name: '保存' }).click();
      await dialog.waitFor({ state: 'detached' });
    },

    goTo: (mode: '规划' | '政策' | '数据') => modes.getByRole('button', { name: mode }).click(),
    municipal: planOf(page).card('市级专业镇数'),

    exported: async (): Promise<string> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        panel.getByRole('button', { name: '导出 evidence.csv' }).click(),
      ]);
      return (await bytesOf(download)).toString('utf8');
    },
    choosesFile: async (name: string, content: string) => {
      const input = panel.locator('input[type=file]:enabled');
      await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    },
  };
};
