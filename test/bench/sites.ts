import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { build } from 'vite';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { serveFolder } from '../harness/staticServer.ts';
import { withManyEnterprises } from './manyEnterprises.ts';

/** Ours and the pages it is measured against; `Many` with the package of many enterprises, `Named` not minified. */
const PAGES = ['plan', 'planMany', 'planNamed', 'bare', 'echarts', 'echartsMany'] as const;
type PageName = (typeof PAGES)[number];

export interface Sites {
  /** Folder that is served, for the weight of its files. */
  readonly folders: Readonly<Record<PageName, string>>;
  /** Address of each page, with a slash at its end. */
  readonly addresses: Readonly<Record<PageName, string>>;
  readonly close: () => Promise<void>;
}

const idsIn = (file: string): string[] =>
  Papa.parse<{ id: string }>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data.map(
    ({ id }) => id,
  );

const manyEnterprises = (): string =>
  withManyEnterprises({
    enterprises: readFileSync('data/enterprises.csv', 'utf8'),
    counties: JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8')),
    sectorIds: idsIn('data/sectors.csv'),
    sourceId: idsIn('data/sources.csv')[0] ?? '',
  });

/** Builds the pages to compare with, as their readers would, each with the same package beside it. */
async function buildPage(name: 'bare' | 'echarts', outDir: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: resolve('test/bench/pages', name),
    base: './',
    publicDir: false,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome109', chunkSizeWarningLimit: 2000 },
  });
  cpSync('data', join(outDir, 'data'), { recursive: true });
  cpSync('public/fonts', join(outDir, 'fonts'), { recursive: true });
}

export async function openSites(): Promise<Sites> {
  const parent = mkdtempSync(join(tmpdir(), 'map-bench-'));
  const folders = Object.fromEntries(PAGES.map((name) => [name, join(parent, name)])) as Record<
    PageName,
    string
  >;
  await buildPage('bare', folders.bare);
  await buildPage('echarts', folders.echarts);
  await build({ logLevel: 'warn', build: { outDir: folders.planNamed, emptyOutDir: true, minify: false } });
  cpSync(BUILT_FOLDER, folders.plan, { recursive: true });
  cpSync(folders.plan, folders.planMany, { recursive: true });
  cpSync(folders.echarts, folders.echartsMany, { recursive: true });
  const many = manyEnterprises();
  for (const name of ['planMany', 'echartsMany'] as const)
    writeFileSync(join(folders[name], 'data/enterprises.csv'), many);
  const server = await serveFolder(parent);
  const addressOf = (name: PageName) => `http://127.0.0.1:${server.port}/${name}/`;
  return {
    folders,
    addresses: Object.fromEntries(PAGES.map((name) => [name, addressOf(name)])) as Record<PageName, string>,
    close: async () => {
      await server.close();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
