/** Text of each file of a package by its path inside it. */
export type PackageFiles = Readonly<Record<string, string>>;

/** One state of the package that was kept, without its files. */
export interface VersionInfo {
  readonly id: string;
  /** The version it was made from; null for the package beside the page. */
  readonly parentId: string | null;
  /** ISO date and time. */
  readonly madeOn: string;
  /** What was done, in Chinese: `导入 怀仁用地.xlsx：改 3 处，新增 12 行`. */
  readonly words: string;
  /** Version the package itself declares. */
  readonly packageVersion: string;
}

/** The kept versions, oldest first, and the one in use; null is the package beside the page. */
export interface KeptVersions {
  readonly versions: readonly VersionInfo[];
  readonly currentId: string | null;
}

const MOST_VERSIONS = 20;

/** Which versions go when one more is kept: the oldest, but never the one in use or the one it was made from. */
export function versionsToDrop(
  { versions }: KeptVersions,
  spared: readonly (string | null)[],
): readonly VersionInfo[] {
  const surplus = versions.length - MOST_VERSIONS;
  return surplus <= 0 ? [] : versions.filter(({ id }) => !spared.includes(id)).slice(0, surplus);
}
