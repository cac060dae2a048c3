import type { Page } from 'playwright-core';
import { bytesOf } from './bytesOf.ts';

/** What a reader does with 缺数清单 and with taking data away, in the words of the page. */
export const wantedOf = (page: Page) => {
  const main = page.getByRole('main');
  const saved = async (name: string | RegExp) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      main.getByRole('button', { name }).click(),
    ]);
    return {
      name: download.suggestedFilename(),
      bytes: new Uint8Array(await bytesOf(download)),
    };
  };
  return {
    main,
    saved,
    filter: (name: string) => main.getByRole('combobox', { name }),
    departments: main.getByRole('heading', { level: 3 }),
    department: (name: string) => main.getByRole('region', { name, exact: true }),
    counts: main.getByRole('status'),
  };
};
