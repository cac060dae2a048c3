/** Where something of the reader's own is kept. Both reject when that is not possible. */
export interface KeptStorage<K> {
  readonly read: () => Promise<K>;
  /** Reads, changes and keeps in one go, so that no other page comes between. */
  readonly change: (change: (kept: K) => K) => Promise<K>;
}

/** `visit`: the browser keeps nothing, so it lasts while the page is open. */
export type KeptPlace = 'coming' | 'browser' | 'visit';

interface Shown<K> {
  readonly kept: K;
  readonly place: KeptPlace;
}

/** What is kept, as the page shows it: what is asked runs one after another, and where the browser refuses, for the visit. */
export function keeper<K>(shown: () => Shown<K>, show: (now: Partial<Shown<K>>) => void) {
  let storage: Promise<KeptStorage<K>> | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** For the visit alone, from what is known. */
  const forVisit = (): KeptStorage<K> => {
    let { kept } = shown();
    show({ place: 'visit' });
    return {
      read: async () => kept,
      change: async (change) => {
        kept = change(kept);
        return kept;
      },
    };
  };

  const inTurn = (ask: (at: KeptStorage<K>) => Promise<K>): Promise<void> => {
    const run = async () => {
      storage ??= Promise.resolve(forVisit());
      const kept = await storage.then(ask).catch(() => {
        storage = Promise.resolve(forVisit());
        return storage.then(ask);
      });
      show({
        ...(shown().place === 'coming' && { place: 'browser' }),
        // A page that comes to the front reads again: what is the same stays the same.
        ...(JSON.stringify(kept) !== JSON.stringify(shown().kept) && { kept }),
      });
    };
    const done = turn.then(run);
    turn = done;
    return done;
  };

  return {
    /** Reads what was kept and keeps what follows; where the storage does not open, for the visit. */
    keepIn: (opening: Promise<KeptStorage<K>>): Promise<void> => {
      storage = opening;
      show({ place: 'coming' });
      return inTurn((at) => at.read());
    },
    /** Another page may have changed what is kept. */
    readAgain: (): Promise<void> => inTurn((at) => at.read()),
    /** Whether the change was made: null makes none. */
    changeBy: async (change: (kept: K) => K | null): Promise<boolean> => {
      let done = false;
      await inTurn((at) =>
        at.change((kept) => {
          const next = change(kept);
          done = next !== null;
          return next ?? kept;
        }),
      );
      return done;
    },
  };
}
