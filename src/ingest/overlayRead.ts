import type { PackageFiles } from '#domain/packageVersion.ts';
import type { ReadFile } from './fileAnswer.ts';

/** Reads kept files in place of those below. */
export const overlayRead =
  (files: PackageFiles, below: ReadFile): ReadFile =>
  async (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? below(path) : { kind: 'text', text };
  };
