import type { Outlines } from '#domain/dataset.ts';
import type { PackageFiles, VersionInfo } from '#domain/packageVersion.ts';
import type { OnTheWay } from '#ingest/fileAnswer.ts';
import type { LoadResult } from '#ingest/loadPackage.ts';
import { type OpenedPackage, openFrom, openPackage } from '#ingest/openPackage.ts';
import { type Prints, printing } from '#ingest/prints.ts';
import { readByFetch } from '#ingest/readByFetch.ts';
import { mayHaveVersions } from './versions/versionFlag.ts';

/** Which package is shown: the one beside the page, or a version kept in this browser. */
export interface Shown {
  /** Null: the package beside the page. */
  readonly version: VersionInfo | null;
  /** A version is in use but could not be read; the package beside the page took its place. */
  readonly lost: boolean;
  /** A version of this browser was not looked for. */
  readonly besideOnly: boolean;
  /** Of the files as they were read, where they are to be watched. */
  readonly prints: Prints | null;
}

export type PackageState =
  | { readonly kind: 'loading'; readonly done: number; readonly total: number; readonly file: string }
  | (LoadResult & Pick<OpenedPackage, 'readPolicy'> & { readonly shown: Shown });

/** A package on its way, begun before there is anything to show it. */
export interface Opening {
  readonly state: () => PackageState;
  readonly subscribe: (changed: () => void) => () => void;
  /**
   * Resolves when the files are here and what is made of them is awaited, with the outlines of the counties where they are there
   * already; at the latest with `done`.
   */
  readonly fetched: Promise<Outlines | null>;
  /** Resolves when the state is final. */
  readonly done: Promise<void>;
  /** Begins anew. */
  readonly again: () => Opening;
}

/** A package that is there already. */
export const openedAs = (state: PackageState): Opening => ({
  state: () => state,
  subscribe: () => () => {},
  fetched: Promise.resolve(null),
  done: Promise.resolve(),
  again: openBeside,
});

/** What comes sooner is not announced: milliseconds since the page was asked for. */
export const PATIENCE = 300;

/** Begins to load the package that lies beside the page, or the version of it that is in use in this browser. */
export function openBeside(): Opening {
  let state: PackageState = { kind: 'loading', done: 0, total: 0, file: 'datapackage.json' };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const changed of listeners) changed();
  };
  let telling: number | null = null;
  const tellSoon = () => {
    telling = null;
    requestAnimationFrame(tell);
  };
  let counties: Outlines | null = null;
  let onFetched = () => {};
  const fetched = new Promise<Outlines | null>((resolve) => {
    onFetched = () => resolve(counties);
  });
  const onOutlines: OnTheWay['onOutlines'] = (name, outlines) => {
    if (name === 'counties') counties = outlines;
  };
  const onProgress: OnTheWay['onProgress'] = (done, total, file) => {
    if (done === total) onFetched();
    state = { kind: 'loading', done, total, file };
    // Told once a frame and not before it is shown: telling each file by itself would take time from the files.
    telling ??= window.setTimeout(tellSoon, PATIENCE - performance.now());
  };
  const done = open({ onProgress, onOutlines }).then((last) => {
    if (telling !== null) clearTimeout(telling);
    state = last;
    onFetched();
    tell();
  });
  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    fetched,
    done,
    again: openBeside,
  };
}

/** The wall shows what everybody has: what is kept in this browser only where it is asked for. */
export const isBesideOnly = (mode: string | null, own: boolean): boolean => mode === 'wall' && !own;

const besideOnlyNow = (): boolean => {
  const asked = new URLSearchParams(location.search);
  return isBesideOnly(asked.get('mode'), asked.get('own') === 'on');
};

const BESIDE = './data/';

async function open(way: OnTheWay): Promise<PackageState> {
  const besideOnly = besideOnlyNow();
  if (besideOnly) {
    const prints = new Map<string, string>();
    const read = printing(readByFetch(new URL(BESIDE, document.baseURI).href), prints);
    const { result, readPolicy } = await openFrom(read, way);
    return { ...result, readPolicy, shown: { version: null, lost: false, besideOnly, prints } };
  }
  const show = async (
    shown: Pick<Shown, 'version' | 'lost'>,
    kept: PackageFiles | null,
  ): Promise<PackageState> => {
    const { result, readPolicy } = await openPackage(BESIDE, way, kept);
    return { ...result, readPolicy, shown: { ...shown, besideOnly, prints: null } };
  };
  // Nearly always there is none, and then nothing waits for the browser's storage.
  if (!mayHaveVersions()) return show({ version: null, lost: false }, null);
  const { currentVersion } = await import('./versions/currentVersion.ts');
  const current = await currentVersion();
  return current.kind === 'version'
    ? show({ version: current.info, lost: false }, current.files)
    : show({ version: null, lost: current.kind === 'lost' }, null);
}
