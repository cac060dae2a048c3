import type { PackageFiles } from '#domain/packageVersion.ts';
import { openPackage } from '#ingest/openPackage.ts';
import { overlayRead } from '#ingest/overlayRead.ts';
import { readByFetch } from '#ingest/readByFetch.ts';
import { readPackageFiles } from '#ingest/readPackageFiles.ts';
import { withEvidenceRows } from '#ingest/withEvidenceRows.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { useOwnEvidence } from '#view/ownEvidence.ts';
import { tellVersions, usePackageVersions } from '#view/packageVersions.ts';
import { timedId } from '#view/timedId.ts';
import { workbookFile } from '../export/workbookFile.ts';
import { keptHere, wipeKept } from '../kept/keptThings.ts';
import { currentVersion } from './currentVersion.ts';
import { refreshVersions, versionStorage } from './versionStorage.ts';

const BESIDE = './data/';

/** What the pages can do with the package as files; `reload` shows the version now in use. */
export function packageActions(reload: () => void): PackageActions {
  const beside = () => readByFetch(new URL(BESIDE, document.baseURI).href);
  const inUse = async () => {
    const current = await currentVersion();
    const version = current.kind === 'version' ? current : null;
    const contents = await readPackageFiles(version ? overlayRead(version.files, beside()) : beside());
    return { ...contents, versionId: version?.info.id ?? null };
  };
  const whole = async (): Promise<PackageFiles> => {
    const { files, issues } = await inUse();
    if (issues.length > 0) throw new Error('not all files were read');
    // What the reader has entered goes along, a row of the package like any other.
    return withEvidenceRows(files, useOwnEvidence.getState().kept.rows);
  };
  const filesOf = async (id: string | null): Promise<PackageFiles> =>
    id === null ? (await readPackageFiles(beside())).files : versionStorage().read(id);

  /** Whether the browser did it. */
  const inStorage = async (work: () => Promise<void>): Promise<boolean> => {
    try {
      await work();
    } catch {
      return false;
    }
    await refreshVersions();
    reload();
    return true;
  };

  return {
    files: inUse,
    refresh: refreshVersions,
    filesOf,
    load: async (files) => {
      const { result, readPolicy } = await openPackage(BESIDE, undefined, files);
      return result.kind === 'ready' ? { dataset: result.dataset, policy: await readPolicy() } : null;
    },
    faultsIn: async (files) => {
      const { openVerdict } = await import('#ingest/openVerdict.ts');
      return (await openVerdict(files)).issues.filter(({ severity }) => severity === 'fault');
    },
    zip: async () => {
      const { packageZip } = await import('#export/packageZip.ts');
      return packageZip(await whole(), usePackageVersions.getState().kept.currentId);
    },
    publicEdition: async () => {
      const { publicEdition } = await import('#ingest/publicEdition.ts');
      return publicEdition(await whole());
    },
    zipOf: async (files) => {
      const { packageZip } = await import('#export/packageZip.ts');
      return packageZip(files, null);
    },
    wantedList: async (request) => {
      const { wantedWorkbook } = await import('#export/wantedWorkbook.ts');
      return workbookFile(wantedWorkbook(request, usePackageVersions.getState().kept.currentId));
    },
    keep: async (files, words, parentId) => {
      let stale = false;
      const kept = await inStorage(async () => {
        const storage = versionStorage();
        const info = {
          id: `v-${timedId()}`,
          parentId,
          madeOn: new Date().toISOString(),
          words,
          packageVersion: declaredVersion(files),
        };
        stale = (await storage.commit(info, files)) === null;
      });
      if (!kept) return 'refused';
      if (!stale) tellVersions({ words, offers: 'undo' });
      return stale ? 'stale' : 'kept';
    },
    use: (id) => inStorage(async () => void (await versionStorage().use(id))),
    keptHere,
    clear: () =>
      inStorage(async () => {
        await wipeKept();
        tellVersions(null);
      }),
  };
}

function declaredVersion(files: PackageFiles): string {
  try {
    return String(JSON.parse(files['datapackage.json'] ?? '').version ?? '');
  } catch {
    return '';
  }
}
