import { showNoVersions, showVersions, type VersionStorage } from '#view/packageVersions.ts';
import { openVersionDatabase } from './versionDatabase.ts';
import { flagVersions } from './versionFlag.ts';

let opening: Promise<VersionStorage> | null = null;

/** The versions kept in this browser, opened once a visit. Rejects where the browser keeps nothing. */
export function versionStorage(): Promise<VersionStorage> {
  opening ??= openVersionDatabase(() => refreshVersions()).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/** Reads again what is kept, and shows it. */
export async function refreshVersions(): Promise<void> {
  try {
    const kept = await (await versionStorage()).list();
    flagVersions(kept.currentId !== null);
    showVersions(kept);
  } catch {
    showNoVersions();
  }
}
