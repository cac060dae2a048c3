import type { Page } from 'playwright-core';

interface UploadedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a reader does on the page of the import, in its own words. */
export const importOf = (page: Page) => {
  const step = (name: string) => page.getByRole('region', { name: new RegExp(name) });
  const rail = page.getByRole('navigation', { name: '导入的步骤' });
  return {
    rail,
    sheets: step('选表'),
    columns: step('对列'),
    rows: step('查行'),
    changes: step('看改动'),
    check: step('核对并入'),

    bring: (...files: readonly UploadedFile[]) =>
      page.getByLabel('选择文件', { exact: true }).setInputFiles(
        files.map(({ name, bytes }) => ({
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(bytes),
        })),
      ),
    /** The same from another window. */
    drop: async ({ name, bytes }: UploadedFile) => {
      const dataTransfer = await page.evaluateHandle(
        ([title, letters]) => {
          const transfer = new DataTransfer();
          const content = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
          transfer.items.add(new File([content], title));
          return transfer;
        },
        [name, Buffer.from(bytes).toString('base64')] as const,
      );
      await page.getByRole('main').dispatchEvent('drop', { dataTransfer });
    },
    /** What is said of a file that was brought in. */
    file: (name: string) => page.getByRole('listitem').filter({ hasText: name }),

    /** Who handed the table in; 官方. */
    tellOrigin: async (publisher: string) => {
      await page.getByLabel('提供单位').fill(publisher);
      await page.getByLabel('单位类别').selectOption({ label: '政府部门' });
      await page.getByRole('radio', { name: /^官方/ }).check();
    },
    mend: async (label: string) => {
      const button = step('查行').getByRole('button', { name: label, exact: true });
      await button.click();
      await button.waitFor({ state: 'detached' });
    },
    /** The row of a change. */
    change: (subject: string, what: string) =>
      step('看改动').getByRole('row').filter({ hasText: subject }).filter({ hasText: what }),
    merge: async () => {
      await step('核对并入').getByRole('button', { name: '核对', exact: true }).click();
      await step('核对并入')
        .getByRole('button', { name: /^并入 \d+ 处$/ })
        .click();
      await page.getByText('已并入。').waitFor();
    },
  };
};
