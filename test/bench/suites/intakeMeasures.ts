import { RECORDS } from '../manyRecords.ts';
import type { OpenPage } from '../measurePage.ts';
import type { Figures } from './suite.ts';

/** Milliseconds from the choice of a file to the frame in which each text in turn stands in the page. */
async function chosenToPainted(
  page: OpenPage['page'],
  file: string,
  ...texts: readonly string[]
): Promise<readonly number[]> {
  const input = page.locator('input[type=file]').first();
  await input.waitFor({ state: 'attached' });
  const painted = input.evaluate(
    (element, wanted) =>
      new Promise<number[]>((done) => {
        element.addEventListener(
          'change',
          () => {
            const start = performance.now();
            const times: number[] = [];
            const look = () => {
              const text = document.body.textContent ?? '';
              while (times.length < wanted.length && text.includes(wanted[times.length] ?? ''))
                times.push(performance.now() - start);
              if (times.length === wanted.length) done(times);
              // What a frame drew is looked at when it has been handed on.
              else requestAnimationFrame(() => scheduler.postTask(look, { priority: 'user-blocking' }));
            };
            requestAnimationFrame(look);
          },
          { capture: true, once: true },
        );
      }),
    texts,
  );
  await input.setInputFiles(file);
  return painted;
}

/** PapaParse alone: until the number of rows is painted. */
export const parsedAlone =
  (file: string) =>
  async ({ page }: OpenPage): Promise<Figures> => {
    const [parsed = null] = await chosenToPainted(page, file, `${RECORDS + 1} rows`);
    return { parsed };
  };

/** Hundreds of thousands of changes are compared, checked and kept. */
const MERGE_PATIENCE = 300_000;

const ROWS = RECORDS.toLocaleString('en-US');

/**
 * An import: until the table is painted with what its columns mean, and until every row has been checked. Then all that
 * follows to the new version of the package. Of both stretches the longest task of the page.
 */
export const broughtIn =
  (file: string) =>
  async ({ page, longestTask }: OpenPage): Promise<Figures> => {
    await page.getByRole('heading', { name: '导入', exact: true }).waitFor();
    await page.waitForLoadState('networkidle');
    let times: readonly number[] = [];
    const reading = await longestTask(async () => {
      times = await chosenToPainted(page, file, '这是什么表', `${ROWS} 行记录`);
    });
    const merging = await longestTask(async () => {
      await page.getByLabel('提供单位').fill('怀仁市工业和信息化局');
      await page.getByLabel('单位类别').selectOption({ label: '政府部门' });
      await page.getByRole('radio', { name: /^官方/ }).check();
      await page.getByRole('button', { name: '核对', exact: true }).click({ timeout: MERGE_PATIENCE });
      await page.getByRole('button', { name: /^并入 [\d,]+ 处$/ }).click({ timeout: MERGE_PATIENCE });
      await page.getByText('已并入。').waitFor({ timeout: MERGE_PATIENCE });
    });
    const [columns = null, rows = null] = times;
    return { columns, rows, reading, merging };
  };
