import type { Page } from 'playwright-core';

export interface IssueRow {
  readonly severity: string;
  readonly file: string;
  readonly line: string;
  readonly column: string;
  readonly message: string;
  readonly expected: string;
  readonly found: string;
}

/** Rows of 检查结果, in the order they stand. */
const issuesOn = (page: Page): Promise<IssueRow[]> =>
  page
    .getByRole('table')
    .filter({ has: page.getByRole('columnheader', { name: '应为' }) })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const [severity = '', file = '', line = '', column = '', , message = '', expected = '', found = ''] =
          [...row.children].map((cell) => cell.textContent ?? '');
        return { severity, file, line, column, message, expected, found };
      }),
    );

/** What a reader does in 数据, and on the page that says the data cannot be used. */
export const dataOf = (page: Page) => ({
  notice: page.getByRole('status').filter({ hasText: '数据包检查出' }),
  issues: () => issuesOn(page),
  issuesOf: async (file: string) => (await issuesOn(page)).filter((issue) => issue.file === file),
  open: async () => {
    await page.getByRole('navigation', { name: '模式' }).getByRole('button', { name: '数据' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
  },
  openFromNotice: async () => {
    await page.getByRole('button', { name: '看问题清单' }).click();
    await page.getByRole('heading', { name: '检查结果' }).waitFor();
  },
});
