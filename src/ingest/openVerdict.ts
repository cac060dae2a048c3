import type { PackageFiles } from '#domain/packageVersion.ts';
import type { FilesVerdict } from './filesVerdict.ts';
import { inWorker } from './inWorker.ts';
import type { VerdictApi } from './verdict.worker.ts';

/** What is wrong with files, found in a worker; without one, here. */
export async function openVerdict(files: PackageFiles): Promise<FilesVerdict> {
  const verdict = await inWorker<VerdictApi, FilesVerdict>(
    () => new Worker(new URL('./verdict.worker.ts', import.meta.url), { type: 'module' }),
    (api) => api.filesVerdict(files),
  );
  return verdict ?? (await import('./filesVerdict.ts')).filesVerdict(files);
}
