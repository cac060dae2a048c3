import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Policy } from '#domain/policy.ts';
import { type LoadResult, loadCore, type ReadFile } from '#ingest/loadPackage.ts';
import { loadPolicy } from '#ingest/loadPolicy.ts';

export const FOLDER = 'data';

const read: ReadFile = async (path) => ({ kind: 'bytes', bytes: await readFile(join(FOLDER, path)) });

/** The default package, loaded as the page loads it. */
export async function loadReal(): Promise<{ result: LoadResult; policy: Policy | null }> {
  const { result, core } = await loadCore(read);
  return { result, policy: core && (await loadPolicy(core, read)) };
}
