import type { PackageFiles, VersionInfo } from '#domain/packageVersion.ts';
import { versionStorage } from './versionStorage.ts';

export type CurrentVersion =
  | { readonly kind: 'version'; readonly info: VersionInfo; readonly files: PackageFiles }
  | { readonly kind: 'none' }
  | { readonly kind: 'lost' };

/** The version in use in this browser, with its files. Never rejects. */
export async function currentVersion(): Promise<CurrentVersion> {
  try {
    const storage = versionStorage();
    const { versions, currentId } = await storage.list();
    const info = versions.find(({ id }) => id === currentId);
    return info ? { kind: 'version', info, files: await storage.read(info.id) } : { kind: 'none' };
  } catch {
    return { kind: 'lost' };
  }
}
