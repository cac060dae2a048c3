import type { Issue } from '#catalog/issues.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { ReadFile } from './fileAnswer.ts';
import { issueKey, sortIssues } from './issue.ts';
import { loadCore } from './loadPackage.ts';
import { loadPolicy } from './loadPolicy.ts';
import { overlayRead } from './overlayRead.ts';

/** What loading files as the page does finds in them. */
export interface FilesVerdict {
  /** Whether they can be used at all. */
  readonly usable: boolean;
  readonly faults: number;
  readonly warnings: number;
  /** The first of them, faults before warnings: hundreds of thousands cannot be listed, nor handed over at once. */
  readonly issues: readonly Issue[];
}

const MOST_ISSUES = 500;

const nothing: ReadFile = async () => ({ kind: 'unreachable', reason: '数据包里没有这个文件', absent: true });

/** Loads files without putting them in use, and tells what is wrong with them beyond what is known already. */
export async function filesVerdict(files: PackageFiles, known: readonly Issue[] = []): Promise<FilesVerdict> {
  const read = overlayRead(files, nothing);
  const { result, core } = await loadCore(read);
  const found =
    result.kind === 'failed'
      ? result.issues
      : [...result.dataset.issues, ...(core ? (await loadPolicy(core, read)).issues : [])];
  const before = new Set(known.map(placelessKey));
  const fresh = sortIssues(found.filter((issue) => !before.has(placelessKey(issue))));
  const [faults, warnings] = (['fault', 'warning'] as const).map((wanted) =>
    fresh.filter(({ severity }) => severity === wanted),
  );
  return {
    usable: result.kind === 'ready',
    faults: faults?.length ?? 0,
    warnings: warnings?.length ?? 0,
    issues: [...(faults ?? []), ...(warnings ?? [])].slice(0, MOST_ISSUES),
  };
}

/** The same fault of the same row, wherever the row has moved to. */
const placelessKey = (issue: Issue): string =>
  issueKey({ ...issue, line: null, message: issue.message.replace(/第 [\d、]+ 行/g, '') }) + issue.found;
