import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import Papa from 'papaparse';
import { build } from 'vite';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { serveFolder } from '../harness/staticServer.ts';
import { withManyEnterprises } from './manyEnterprises.ts';
import { manyRecords } from './manyRecords.ts';

/**
 * Ours and the pages it is measured against; `Many` with the package of many enterprises, `Named` not minified.
 * `papa` has the list of many records beside it, as `RECORDS_FILE`.
 */
export type PageName = 'plan' | 'planMany' | 'planNamed' | 'bare' | 'echarts' | 'echartsMany' | 'papa';

export const RECORDS_FILE = 'records.csv';

export interface Sites {
  /** Folder that is served, for the weight of its files. */
  readonly folderOf: (name: PageName) => string;
  /** Address of a page, with a slash at its end. */
  readonly addressOf: (name: PageName) => string;
  readonly close: () => Promise<void>;
}

const idsIn = (file: string): string[] =>
  Papa.parse<{ id: string }>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data.map(
    ({ id }) => id,
  );

const counties = () => JSON.parse(readFileSync('data/geo/counties.geojson', 'utf8'));

const manyEnterprises = (): string =>
  withManyEnterprises({
    enterprises: readFileSync('data/enterprises.csv', 'utf8'),
    counties: counties(),
    sectorIds: idsIn('data/sectors.csv'),
    sourceId: idsIn('data/sources.csv')[0] ?? '',
  });

/** Builds the pages to compare with, as their readers would, each with the same package beside it. */
async function buildPage(name: 'bare' | 'echarts' | 'papa', outDir: string): Promise<void> {
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

/** Puts many enterprises into the package beside a page. */
function addMany(outDir: string): void {
  writeFileSync(join(outDir, 'data/enterprises.csv'), manyEnterprises());
}

/** How each page comes into a folder. */
const MAKERS: Readonly<Record<PageName, (outDir: string) => Promise<void> | void>> = {
  plan: (outDir) => cpSync(BUILT_FOLDER, outDir, { recursive: true }),
  planMany: (outDir) => {
    cpSync(BUILT_FOLDER, outDir, { recursive: true });
    addMany(outDir);
  },
  planNamed: async (outDir) => {
    await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true, minify: false } });
  },
  bare: (outDir) => buildPage('bare', outDir),
  echarts: (outDir) => buildPage('echarts', outDir),
  echartsMany: async (outDir) => {
    await buildPage('echarts', outDir);
    addMany(outDir);
  },
  papa: async (outDir) => {
    await buildPage('papa', outDir);
    writeFileSync(join(outDir, RECORDS_FILE), manyRecords(counties()));
  },
};

/** Each file is read from the disk once: what is measured is the page, and not how its server finds files. */
function readOnce(): (path: string) => Promise<Buffer> {
  const files = new Map<string, Promise<Buffer>>();
  return (path) => {
    const known = files.get(path) ?? readFile(path);
    files.set(path, known);
    return known;
  };
}

/** Makes and serves the pages asked for. */
export async function openSites(names: ReadonlySet<PageName>): Promise<Sites> {
  const parent = mkdtempSync(join(tmpdir(), 'map-bench-'));
  const folderOf = (name: PageName) => join(parent, name);
  for (const name of names) await MAKERS[name](folderOf(name));
  const server = await serveFolder(parent, 'no-cache', new Map(), readOnce());
  return {
    folderOf,
    addressOf: (name) => `http://127.0.0.1:${server.port}/${name}/`,
    close: async () => {
      await server.close();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
