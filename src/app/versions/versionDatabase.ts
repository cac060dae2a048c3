import {
  type KeptVersions,
  type PackageFiles,
  type VersionInfo,
  versionsToDrop,
} from '#domain/packageVersion.ts';
import type { VersionStorage } from '#view/packageVersions.ts';
import { answerTo } from '../kept/answerTo.ts';
import { keptDatabase } from '../kept/keptDatabase.ts';

const STATE_KEY = 'state';

/** A version points at its files; what did not change is kept once. */
interface StoredVersion extends VersionInfo {
  readonly files: Readonly<Record<string, number>>;
}

interface StoredState {
  readonly versions: readonly StoredVersion[];
  readonly currentId: string | null;
}

const EMPTY: StoredState = { versions: [], currentId: null };

const told = ({ versions, currentId }: StoredState): KeptVersions => ({
  versions: versions.map(({ files: _, ...info }) => info),
  currentId,
});

/** Runs one transaction: all of it is kept, or nothing. */
function inOne<T>(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (state: IDBObjectStore, files: IDBObjectStore) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction([...database.objectStoreNames], mode);
    let result: { readonly value: T } | null = null;
    work(transaction.objectStore('state'), transaction.objectStore('files')).then(
      (value) => {
        result = { value };
      },
      (error: unknown) => {
        reject(error);
        try {
          transaction.abort();
        } catch {
          // It ended by itself.
        }
      },
    );
    transaction.oncomplete = () => {
      if (result) resolve(result.value);
      else reject(new Error('the transaction ended early'));
    };
    transaction.onabort = () => reject(transaction.error ?? new Error('not kept'));
  });
}

const stateIn = async (store: IDBObjectStore): Promise<StoredState> =>
  ((await answerTo(store.get(STATE_KEY))) as StoredState | undefined) ?? EMPTY;

async function filesOf(version: StoredVersion | undefined, store: IDBObjectStore): Promise<PackageFiles> {
  const entries = Object.entries(version?.files ?? {});
  const texts = await Promise.all(entries.map(([, key]) => answerTo<unknown>(store.get(key))));
  return Object.fromEntries(entries.map(([path], i) => [path, String(texts[i] ?? '')]));
}

/** The package versions kept in this browser. `onOthers` is told when another page of it has changed them. */
export function versionDatabase(onOthers: () => void): VersionStorage {
  const { existing, made, tellOthers } = keptDatabase('own-package', onOthers);
  const changed = <T>(result: T): T => {
    tellOthers();
    return result;
  };
  return {
    list: async () => {
      const database = await existing();
      return database
        ? inOne(database, 'readonly', async (state) => told(await stateIn(state)))
        : told(EMPTY);
    },

    read: async (id) => {
      const database = await existing();
      if (!database) return {};
      return inOne(database, 'readonly', async (state, files) => {
        const { versions } = await stateIn(state);
        return filesOf(
          versions.find((version) => version.id === id),
          files,
        );
      });
    },

    commit: async (info, contents) =>
      inOne(await made(), 'readwrite', async (store, files) => {
        const before = await stateIn(store);
        // Another page has kept something meanwhile: nothing of it may be lost.
        if (before.currentId !== info.parentId) return null;
        const parent = before.versions.find(({ id }) => id === info.parentId);
        const old = await filesOf(parent, files);
        const keys: Record<string, number> = {};
        for (const [path, text] of Object.entries(contents)) {
          const known = parent?.files[path];
          keys[path] =
            known !== undefined && old[path] === text ? known : Number(await answerTo(files.add(text)));
        }
        const versions = [...before.versions, { ...info, files: keys }];
        const dropped = versionsToDrop(told({ versions, currentId: info.id }), [info.id, info.parentId]);
        const state: StoredState = {
          versions: versions.filter(({ id }) => dropped.every((gone) => gone.id !== id)),
          currentId: info.id,
        };
        await keep(store, files, before, state);
        return told(state);
      }).then(changed),

    use: async (id) => {
      const database = await existing();
      if (!database) return told(EMPTY);
      return inOne(database, 'readwrite', async (store) => {
        const before = await stateIn(store);
        const known = id === null || before.versions.some((version) => version.id === id);
        const state = known ? { ...before, currentId: id } : before;
        await answerTo(store.put(state, STATE_KEY));
        return told(state);
      }).then(changed);
    },
  };
}

/** How many lie there. */
export const countVersions = async (database: IDBDatabase): Promise<number> =>
  (await inOne(database, 'readonly', stateIn)).versions.length;

/** Puts the state in place and takes out the files no version points at any more. */
async function keep(store: IDBObjectStore, files: IDBObjectStore, before: StoredState, state: StoredState) {
  const keysIn = ({ versions }: StoredState) => versions.flatMap((version) => Object.values(version.files));
  const used = new Set(keysIn(state));
  for (const key of new Set(keysIn(before))) if (!used.has(key)) await answerTo(files.delete(key));
  await answerTo(store.put(state, STATE_KEY));
}
