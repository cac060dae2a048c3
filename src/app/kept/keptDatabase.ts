import { KEPT_DATABASES, type KeptDatabaseName } from '#catalog/kept.ts';

/** A database of this browser, which works on plain http too. Everything rejects where the browser keeps nothing. */
export interface KeptDatabase {
  /** To read from; null where nothing has been kept, and then nothing is made. */
  readonly existing: () => Promise<IDBDatabase | null>;
  /** To write to. */
  readonly made: () => Promise<IDBDatabase>;
  /** Tells the other pages of this browser that something in it has changed. */
  readonly tellOthers: () => void;
}

/** A browser that does not answer by then does not keep anything either. */
const PATIENCE = 3000;

const inTime = <T>(answer: Promise<T>): Promise<T> =>
  Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE);
    }),
  ]);

/** Opened when it is first needed, and again after it was wiped. `onOthers` is told what `tellOthers` tells. */
export function keptDatabase(name: KeptDatabaseName, onOthers: () => void): KeptDatabase {
  let opened: IDBDatabase | null = null;
  const channel = new BroadcastChannel(name);
  channel.onmessage = onOthers;
  const opening = async (making: boolean) => {
    opened ??= await openDatabase(name, making);
    const database = opened;
    if (!database) return null;
    const letGo = () => {
      opened = null;
    };
    database.onclose = letGo;
    // Another page wipes it, and waits for this one.
    database.onversionchange = () => {
      letGo();
      database.close();
    };
    return database;
  };
  return {
    existing: () => opening(false),
    made: async () => {
      const database = await opening(true);
      if (!database) throw new Error('not made');
      return database;
    },
    tellOthers: () => channel.postMessage(null),
  };
}

/** Null where there is none and none is to be made. */
export async function openDatabase(name: KeptDatabaseName, making: boolean): Promise<IDBDatabase | null> {
  // Where the browser's settings forbid it, asking already throws.
  const request = indexedDB.open(name, 1);
  let isMissing = false;
  request.onupgradeneeded = () => {
    isMissing = !making;
    if (isMissing) request.transaction?.abort();
    else
      for (const [store, options] of Object.entries(KEPT_DATABASES[name].stores))
        request.result.createObjectStore(store, options);
  };
  return inTime(
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => (isMissing ? resolve(null) : reject(request.error));
    }),
  );
}

/** Takes a database away with all that is in it; every page that shows something of it is told. */
export async function wipeDatabase(name: KeptDatabaseName): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  await inTime(
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    }),
  );
  // A channel does not hear itself: another one reaches this page as well.
  const channel = new BroadcastChannel(name);
  channel.postMessage(null);
  channel.close();
}
