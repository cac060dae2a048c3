import type { Issue } from '#catalog/issues.ts';
import { VERSION_NOTE } from '#catalog/packageFiles.ts';
import type { PackageBytes } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { readPackageFiles } from '../readPackageFiles.ts';

export interface PackageTexts {
  readonly files: PackageFiles;
  readonly issues: readonly Issue[];
  /** The kept version it was taken from; null for the package beside the page, undefined where it does not say. */
  readonly versionId: string | null | undefined;
}

/** The files of a package that came as a zip or folder, and what it was taken from. */
export async function packageTexts(bytes: PackageBytes): Promise<PackageTexts> {
  const contents = await readPackageFiles(async (path) => {
    const found = bytes.get(path);
    return found
      ? { kind: 'bytes', bytes: found }
      : { kind: 'unreachable', reason: '包里没有这个文件', absent: true };
  });
  return { ...contents, versionId: versionIn(bytes.get(VERSION_NOTE)) };
}

function versionIn(note: Uint8Array | undefined): string | null | undefined {
  if (!note) return undefined;
  try {
    const { versionId } = JSON.parse(new TextDecoder().decode(note));
    return typeof versionId === 'string' || versionId === null ? versionId : undefined;
  } catch {
    return undefined;
  }
}
