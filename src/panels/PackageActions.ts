import { createContext, useContext } from 'react';
import type { Issue } from '#catalog/issues.ts';
import type { KeptThing } from '#catalog/kept.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { PublicEdition } from '#domain/publicEdition.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import type { WantedRequest } from '#domain/wanted.ts';

/** How keeping a version went. `stale`: another page has put another version in use meanwhile. */
export type Kept = 'kept' | 'stale' | 'refused';

/** Something kept in this browser, and how much of it; `count` is null where it is only there or not. */
export interface KeptAmount extends KeptThing {
  readonly count: number | null;
}

/** What can be done with the package as files. Given by the app; nothing here leaves the browser. */
export interface PackageActions {
  /** Every file of the package in use, what of it could not be read, and which kept version it is, if one. */
  readonly files: () => Promise<{
    readonly files: PackageFiles;
    readonly issues: readonly Issue[];
    readonly versionId: string | null;
  }>;
  /** Reads again what is kept in this browser. */
  readonly refresh: () => Promise<void>;
  /** Files of a kept version; null for the package beside the page. */
  readonly filesOf: (versionId: string | null) => Promise<PackageFiles>;
  /** Loads files without putting them in use; null where they cannot be used. */
  readonly load: (files: PackageFiles) => Promise<ShownPackage | null>;
  /** What is wrong with files: the faults that would keep them from being used as they stand. */
  readonly faultsIn: (files: PackageFiles) => Promise<readonly Issue[]>;
  /** The package in use as a zip of its folder; rejects when a file of it cannot be read. */
  readonly zip: () => Promise<Uint8Array<ArrayBuffer>>;
  /** The package in use without what is marked internal; rejects when a file of it cannot be read. */
  readonly publicEdition: () => Promise<PublicEdition>;
  /** Files of a package as a zip of its folder, told of no version: merged back, it asks before it takes a row out. */
  readonly zipOf: (files: PackageFiles) => Promise<Uint8Array<ArrayBuffer>>;
  /** 缺数清单 as .xlsx, to be sent out, filled in and brought in again. */
  readonly wantedList: (request: WantedRequest) => Promise<Uint8Array<ArrayBuffer>>;
  /** Keeps files as a new version, puts it in use and shows it. `parentId`: the version they were made from. */
  readonly keep: (files: PackageFiles, words: string, parentId: string | null) => Promise<Kept>;
  /** Shows a kept version, or with null the package beside the page. False when the browser did not allow it. */
  readonly use: (versionId: string | null) => Promise<boolean>;
  /** Everything of the reader's own that this browser keeps. */
  readonly keptHere: () => Promise<readonly KeptAmount[]>;
  /** Wipes all of it, and shows the package beside the page. False when the browser did not allow it. */
  readonly clear: () => Promise<boolean>;
}

export const PackageActionsContext = createContext<PackageActions | null>(null);

export function usePackageActions(): PackageActions {
  const actions = useContext(PackageActionsContext);
  if (!actions) throw new Error('usePackageActions is used outside a loaded package');
  return actions;
}
