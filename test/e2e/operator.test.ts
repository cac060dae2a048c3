import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { pageOpener } from '../harness/page.ts';
import { serveFolder } from '../harness/staticServer.ts';
import { setCells } from './packageEdits.ts';
import { planOf, untilDrawn } from './planDriver.ts';

const openPage = pageOpener();
const folder = mkdtempSync(join(tmpdir(), 'operator-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('an operator replaces a table on a server that lets browsers keep files, reloads, and sees it', async () => {
  cpSync(BUILT_FOLDER, folder, { recursive: true });
  const site = await serveFolder(folder, 'max-age=86400');
  try {
    const { page: first } = await openPage();
    const page = await first.context().newPage();
    const plan = planOf(page);
    await page.goto(`http://127.0.0.1:${site.port}/`);
    await untilDrawn(page);
    expect(await plan.rowNames()).toContain('怀仁陶瓷');
    const towns = join(folder, 'data/towns.csv');
    writeFileSync(towns, setCells('huairen-taoci', { shortName: '怀仁日用瓷' })(readFileSync(towns, 'utf8')));
    await page.reload();
    await untilDrawn(page);
    expect(await plan.rowNames()).toContain('怀仁日用瓷');
    expect(await plan.rowNames()).not.toContain('怀仁陶瓷');
  } finally {
    await site.close();
  }
});
