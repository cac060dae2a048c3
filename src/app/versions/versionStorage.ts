import { showNoVersions, showVersions, type VersionStorage } from '#view/packageVersions.ts';
import { versionDatabase } from './versionDatabase.ts';
import { flagVersions } from './versionFlag.ts';

let storage: VersionStorage | null = null;

/** The versions kept in this browser. */
export function versionStorage(): VersionStorage {
  storage ??= versionDatabase(refreshVersions);
  return storage;
}

/** Reads again what is kept, and shows it. */
export async function refreshVersions(): Promise<void> {
  try {
    const kept = await versionStorage().list();
    flagVersions(kept.currentId !== null);
    showVersions(kept);
  } catch {
    showNoVersions();
  }
}
