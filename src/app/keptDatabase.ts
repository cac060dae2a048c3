import type { KeptStorage } from '#view/keeper.ts';
import { answerTo } from './answerTo.ts';
import { openDatabase } from './openDatabase.ts';

const STORE = 'kept';
/** All of it under one key: a change of several parts and of the steps is one write. */
const KEY = 'all';

/**
 * Something of the reader's own in this browser, which works on plain http too. `readKept` answers for whatever an
 * earlier visit left; `onOthers` is told when another page of the same browser has changed it.
 */
export async function openKept<K>(
  name: string,
  readKept: (kept: unknown) => K,
  onOthers: () => void,
): Promise<KeptStorage<K>> {
  const database = await openDatabase(name, { [STORE]: {} });
  const channel = new BroadcastChannel(name);
  channel.onmessage = onOthers;
  return {
    read: async () => {
      const store = database.transaction(STORE, 'readonly').objectStore(STORE);
      return readKept(await answerTo(store.get(KEY)));
    },
    change: (change) =>
      new Promise((resolve, reject) => {
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
          channel.postMessage(null);
          resolve(next);
        };
        transaction.onabort = () => reject(transaction.error);
      }),
  };
}
