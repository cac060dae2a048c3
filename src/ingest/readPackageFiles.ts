import type { Issue } from '#catalog/issues.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { ReadFile } from './fileAnswer.ts';
import { DESCRIPTOR, listedPaths } from './listedPaths.ts';
import { readText } from './readText.ts';

export interface PackageContents {
  readonly files: PackageFiles;
  /** Files that are listed and could not be read, told; those that are merely absent are left out. */
  readonly issues: readonly Issue[];
}

/** Every file of a package as text: the descriptor and what it lists. */
export async function readPackageFiles(read: ReadFile): Promise<PackageContents> {
  const answer = await read(DESCRIPTOR);
  const paths = [...new Set([DESCRIPTOR, ...listedPaths(answer)])];
  const texts = await Promise.all(
    paths.map(async (path) => {
      const given = path === DESCRIPTOR ? answer : await read(path);
      return { path, ...readText(path, given) };
    }),
  );
  return {
    files: Object.fromEntries(texts.flatMap(({ path, text }) => (text === null ? [] : [[path, text]]))),
    issues: texts.flatMap(({ absent, issues }) => (absent ? [] : issues)),
  };
}
