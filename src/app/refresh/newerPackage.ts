import type { Issue } from '#catalog/issues.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import type { FileAnswer, ReadFile } from '#ingest/fileAnswer.ts';
import { DESCRIPTOR, listedPaths } from '#ingest/listedPaths.ts';
import { type OpenedPackage, openFrom } from '#ingest/openPackage.ts';
import { type Prints, printOf } from '#ingest/prints.ts';

/** What is on the wall, against which the files beside the page are held. */
export interface OnShow {
  readonly dataset: Dataset;
  readonly policy: Policy | null;
  /** Of the files it was read from; null where they were not noted. */
  readonly prints: Prints | null;
}

export interface NewerPackage extends Pick<OpenedPackage, 'readPolicy'> {
  readonly dataset: Dataset;
  readonly prints: Prints;
}

export type Found =
  | { readonly kind: 'same' }
  | { readonly kind: 'newer'; readonly newer: NewerPackage }
  /** What lies beside the page cannot be taken; `why` is Chinese. */
  | { readonly kind: 'refused'; readonly why: string };

type Open = (read: ReadFile) => Promise<OpenedPackage>;

/**
 * Reads every file of the package beside the page and loads it when one has changed. What is checked is what is
 * shown: the very bytes that were compared. It is taken whole or not at all, and never with more faults than are on show.
 */
export async function newerPackage(
  read: ReadFile,
  onShow: OnShow,
  open: Open = (from) => openFrom(from),
): Promise<Found> {
  const { answers, prints } = await readWhole(read);
  const silent = [...answers].find(([, answer]) => answer.kind === 'unreachable' && !answer.absent);
  const descriptor = answers.get(DESCRIPTOR);
  if (silent || descriptor?.kind !== 'bytes') {
    const [path, answer] = silent ?? [DESCRIPTOR, descriptor];
    return refused(`${path} 没有读到：${answer?.kind === 'unreachable' ? answer.reason : ''}`);
  }
  if (onShow.prints && isSame(onShow.prints, prints)) return { kind: 'same' };
  const { result, readPolicy } = await open(async (path) => {
    const answer = answers.get(path) ?? { kind: 'unreachable', reason: '数据包没有列出', absent: true };
    // A worker takes bytes for good.
    return answer.kind === 'bytes' ? { kind: 'bytes', bytes: answer.bytes.slice() } : answer;
  });
  if (result.kind === 'failed') return refused(firstOf(result.issues));
  // The worker waits for this question, and ends after it.
  const policy = await readPolicy();
  const { dataset } = result;
  const issues = [...dataset.issues, ...(policy?.issues ?? [])].filter(isFault);
  if (faultsIn(dataset, policy) > faultsIn(onShow.dataset, onShow.policy)) {
    const [unread] = [...dataset.unreadable, ...(policy?.unreadable ?? [])];
    return refused(unread === undefined ? firstOf(issues) : `${unread} 没有读到`);
  }
  return {
    kind: 'newer',
    newer: { dataset: withOutlines(dataset, prints, onShow), readPolicy, prints },
  };
}

const refused = (why: string): Found => ({ kind: 'refused', why });

async function readWhole(read: ReadFile) {
  const descriptor = await read(DESCRIPTOR);
  const answers = new Map<string, FileAnswer>([[DESCRIPTOR, descriptor]]);
  await Promise.all(listedPaths(descriptor).map(async (path) => answers.set(path, await read(path))));
  const prints = new Map(
    [...answers].flatMap(([path, answer]) =>
      answer.kind === 'bytes' ? [[path, printOf(answer.bytes)] as const] : [],
    ),
  );
  return { answers, prints };
}

/** A file that was never read says nothing; one that is gone has changed. */
const isSame = (before: Prints, now: Prints): boolean =>
  [...now].every(([path, print]) => (before.get(path) ?? print) === print) &&
  before.get(DESCRIPTOR) === now.get(DESCRIPTOR) &&
  [...before.keys()].every((path) => now.has(path));

/** Outlines that are the same stay the same object, so that the map is not made anew for them. */
function withOutlines(dataset: Dataset, prints: Prints, { dataset: shown, prints: before }: OnShow): Dataset {
  const isOutline = ([path]: readonly [string, string]) => path.endsWith('.geojson');
  const same = [...prints].filter(isOutline).every(([path, print]) => before?.get(path) === print);
  return same ? { ...dataset, counties: shown.counties, neighbours: shown.neighbours } : dataset;
}

const isFault = ({ severity }: Issue): boolean => severity === 'fault';

/** A policy that could not be read at all counts as more than any fault of it. */
function faultsIn(dataset: Dataset, policy: Policy | null): number {
  const unread = policy === null ? Number.POSITIVE_INFINITY : policy.unreadable.length;
  return (
    [...dataset.issues, ...(policy?.issues ?? [])].filter(isFault).length + dataset.unreadable.length + unread
  );
}

function firstOf(issues: readonly Issue[]): string {
  const faults = issues.filter(isFault);
  const [first] = faults;
  if (!first) return '数据包不能用';
  const line = first.line === null ? '' : ` 第 ${first.line} 行`;
  const more = faults.length > 1 ? `，共 ${faults.length} 处错误` : '';
  return `${first.file}${line}：${first.message}${more}`;
}
