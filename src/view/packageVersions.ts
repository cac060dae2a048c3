import { create } from 'zustand';
import type { KeptVersions, PackageFiles, VersionInfo } from '#domain/packageVersion.ts';

/** Where versions of the package are kept. Each rejects when that is not possible, and then nothing has changed. */
export interface VersionStorage {
  readonly list: () => Promise<KeptVersions>;
  readonly read: (id: string) => Promise<PackageFiles>;
  /** Keeps a version and puts it in use; null when another page has put one in use meanwhile. */
  readonly commit: (info: VersionInfo, files: PackageFiles) => Promise<KeptVersions | null>;
  /** Puts a kept version in use, or with null the package beside the page. */
  readonly use: (id: string | null) => Promise<KeptVersions>;
}

/** What the reader is told of the last change, until it is dismissed. */
export interface ToldChange {
  readonly words: string;
  readonly offers: 'undo' | 'nothing';
}

interface PackageVersionStore {
  readonly kept: KeptVersions;
  /** `none`: the browser keeps nothing. */
  readonly place: 'coming' | 'browser' | 'none';
  readonly told: ToldChange | null;
}

const NO_VERSIONS: KeptVersions = { versions: [], currentId: null };

/** The versions of the package kept in this browser. No part of the address. */
export const usePackageVersions = create<PackageVersionStore>()(() => ({
  kept: NO_VERSIONS,
  place: 'coming',
  told: null,
}));

const { setState } = usePackageVersions;

export const showVersions = (kept: KeptVersions) => setState({ kept, place: 'browser' });
export const showNoVersions = () => setState({ kept: NO_VERSIONS, place: 'none' });

export const tellVersions = (told: ToldChange | null) => setState({ told });
