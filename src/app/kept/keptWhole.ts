import type { KeptDatabaseName } from '#catalog/kept.ts';
import type { KeptStorage } from '#view/keeper.ts';
import { answerTo } from './answerTo.ts';
import { keptDatabase } from './keptDatabase.ts';

const STORE = 'kept';
/** All of it under one key: a change of several parts and of the steps is one write. */
const KEY = 'all';

/** What lies in such a database, whatever an earlier visit left. */
export const readWhole = (database: IDBDatabase): Promise<unknown> =>
  answerTo(database.transaction(STORE, 'readonly').objectStore(STORE).get(KEY));

/**
 * Something of the reader's own that is kept as one. `readKept` answers for whatever an earlier visit left;
 * `onOthers` is told when another page of the same browser has changed it.
 */
export function keptWhole<K>(
  name: KeptDatabaseName,
  readKept: (kept: unknown) => K,
  onOthers: () => void,
): KeptStorage<K> {
  const { existing, made, tellOthers } = keptDatabase(name, onOthers);
  return {
    read: async () => {
      const database = await existing();
      return readKept(database ? await readWhole(database) : undefined);
    },
    change: async (change) => {
      const database = await made();
      return new Promise((resolve, reject) => {
        const transaction = database.transaction(STORE, 'readwrite');
        const store = transaction.objectStore(STORE);
        const asked = store.get(KEY);
        let next: K;
        asked.onsuccess = () => {
          const kept = readKept(asked.result);
          next = change(kept);
          if (next !== kept) store.put(next, KEY);
        };
        transaction.oncomplete = () => {
          tellOthers();
          resolve(next);
        };
        transaction.onabort = () => reject(transaction.error);
      });
    },
  };
}
