import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { loadPackage } from '#ingest/loadPackage.ts';
import { axeFindings } from '../browser/axe.ts';
import { type OpenOptions, pageOpener } from '../harness/page.ts';
import { setCells } from './packageEdits.ts';
import { wantedOf } from './wantedDriver.ts';

const openPage = pageOpener();

const open = async (options: OpenOptions = {}) => {
  const opened = await openPage({ path: '?mode=data&tab=versions', host: 'plain', ...options });
  const { main, saved } = wantedOf(opened.page);
  const panel = main.getByRole('region', { name: '导出数据包' });
  await panel.waitFor();
  return { ...opened, panel, saved };
};

const HIDDEN = 'huairen-taoci-employment-202306-zgrb2023';

/** The default package, reviewed, with a figure and a column that are not for the public. */
const MARKED: OpenOptions['files'] = {
  'data/datapackage.json': (text) =>
    JSON.stringify({ ...JSON.parse(text), reviewNumber: 'GS(2026)1号', internal: ['enterprises.products'] }),
  'data/observations.csv': setCells(HIDDEN, { internal: 'true' }),
};

describe('the public edition', () => {
  test('is refused without a review number, with what to do; the internal one is not', async () => {
    const { panel, saved } = await open();
    await panel.getByLabel('公开版').check();
    await panel.getByText('没有审图号，公开版不能导出').waitFor();
    expect(await panel.getByRole('status').innerText()).toContain('reviewNumber');
    expect(await panel.getByRole('button', { name: /^导出公开版/ }).isDisabled()).toBe(true);
    await panel.getByLabel('内部版').check();
    expect((await saved(/^导出内部版/)).name).toMatch(/^shuozhou-data-.*\.zip$/);
  });

  test('shows what it lacks, then goes out without it and loads without a fault', async () => {
    const { panel, saved, consoleErrors, pageErrors } = await open({ files: MARKED });
    await panel.getByLabel('公开版').check();
    await panel.getByText(/^公开版与内部版相比：/).waitFor();
    const told = await panel.getByRole('listitem').allInnerTexts();
    expect(told).toContain('数据：1 行不列入（标为仅供内部）');
    expect(told.join()).toMatch(/企业：产品，\d+ 格留空/);
    const { name, bytes } = await saved(/^导出公开版/);
    expect(name).toMatch(/^shuozhou-public-/);
    const entries = unzipSync(bytes);
    const texts = Object.values(entries).map((entry) => new TextDecoder().decode(entry));
    expect(texts.filter((text) => text.includes(HIDDEN))).toEqual([]);
    const loaded = await loadPackage(async (path) => {
      const entry = entries[path];
      return entry
        ? { kind: 'bytes', bytes: entry }
        : { kind: 'unreachable', reason: '没有这个文件', absent: true };
    });
    expect(loaded.kind === 'ready' && loaded.dataset.meta).toMatchObject({ edition: 'public', grade: '' });
    expect(loaded.kind === 'ready' && loaded.dataset.issues.filter((i) => i.severity === 'fault')).toEqual(
      [],
    );
    expect([consoleErrors, pageErrors]).toEqual([[], []]);
  });

  test('axe finds nothing where it is refused and where it is shown', async () => {
    const context = { bypassCSP: true, reducedMotion: 'reduce' } as const;
    for (const files of [{}, MARKED]) {
      const { panel, page } = await open({ files, context });
      await panel.getByLabel('公开版').check();
      await panel.getByText(/审图号，公开版不能导出|^公开版与内部版相比/).waitFor();
      expect(await axeFindings(page)).toEqual([]);
    }
  });
});
