import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LoadResult, loadPackage } from '#ingest/loadPackage.ts';

export const FOLDER = 'data';

/** The default package, loaded as the page loads it. */
export const loadReal = (): Promise<LoadResult> =>
  loadPackage(async (path) => ({ kind: 'bytes', bytes: await readFile(join(FOLDER, path)) }));
