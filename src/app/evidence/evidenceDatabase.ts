import { type KeptEvidence, readKept } from '#view/evidenceSteps.ts';
import type { EvidenceStorage } from '#view/ownEvidence.ts';

const NAME = 'own-evidence';
const STORE = 'kept';
/** All of it under one key: a change of several rows and of the steps is one write. */
const KEY = 'all';

/** A browser that does not answer by then does not keep anything either. */
const PATIENCE = 3000;

const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function openDatabase(): Promise<IDBDatabase> {
  // Where the browser's settings forbid it, asking already throws.
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE);
  });
  return Promise.race([answerTo(request), late]);
}

/**
 * The reader's evidence in this browser, which works on plain http too. `onOthers` is told when another page of the
 * same browser has changed it.
 */
export async function openEvidenceDatabase(onOthers: () => void): Promise<EvidenceStorage> {
  const database = await openDatabase();
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
