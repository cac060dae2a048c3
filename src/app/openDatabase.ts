/** Stores by name, with the options they are made with. */
export type Stores = Readonly<Record<string, IDBObjectStoreParameters>>;

/** A browser that does not answer by then does not keep anything either. */
const PATIENCE = 3000;

/** Opens a database of this browser, which works on plain http too. Rejects where the browser keeps nothing. */
export async function openDatabase(name: string, stores: Stores): Promise<IDBDatabase> {
  // Where the browser's settings forbid it, asking already throws.
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    for (const [store, options] of Object.entries(stores)) request.result.createObjectStore(store, options);
  };
  const opened = new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE);
  });
  return opened;
}
