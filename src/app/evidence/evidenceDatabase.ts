import { type KeptEvidence, readKept } from '#view/evidenceSteps.ts';
import type { EvidenceStorage } from '#view/ownEvidence.ts';
import { openDatabase } from '../openDatabase.ts';

const NAME = 'own-evidence';
const STORE = 'kept';
/** All of it under one key: a change of several rows and of the steps is one write. */
const KEY = 'all';

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/**
 * The reader's evidence in this browser, which works on plain http too. `onOthers` is told when another page of the
 * same browser has changed it.
 */
export async function openEvidenceDatabase(onOthers: () => void): Promise<EvidenceStorage> {
  const database = await openDatabase(NAME, { [STORE]: {} });
  const channel = new BroadcastChannel(NAME);
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
        let next: KeptEvidence;
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
