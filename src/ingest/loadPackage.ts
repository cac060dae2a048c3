import type { Issue } from '#catalog/issues.ts';
import { type CoreTableName, TABLES, type TableName } from '#catalog/tables.ts';
import type { Dataset } from '#domain/dataset.ts';
import { NO_OUTLINES } from '#domain/outlines.ts';
import { ALL_CHECKS } from './checks/allChecks.ts';
import type { OnTheWay, ReadFile } from './fileAnswer.ts';
import { fault, sortIssues } from './issue.ts';
import { type Draft, rowsOf } from './lines.ts';
import { DESCRIPTOR } from './listedPaths.ts';
import { type Descriptor, parseDescriptor } from './parseDescriptor.ts';
import { type ParsedFiles, parseAhead, parsePackage } from './parsePackage.ts';
import { readText, type TextFile } from './readText.ts';
import { CORE_OTHERS, CORE_TABLE_NAMES, OUTLINES } from './resources.ts';
import { settle } from './settle.ts';

export type { FileAnswer, ReadFile } from './fileAnswer.ts';

export type LoadResult =
  | { readonly kind: 'ready'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** A package without its policy, and what the policy is read against. */
export interface LoadedCore {
  readonly descriptor: Descriptor;
  readonly draft: Draft;
  readonly issues: readonly Issue[];
}

export interface Loaded {
  readonly result: LoadResult;
  /** Null when the package as a whole cannot be used. */
  readonly core: LoadedCore | null;
}

/** Without these there is nothing to show a figure of. */
const CORE: readonly CoreTableName[] = ['areas', 'sectors', 'indicators'];

/** Reads, parses and checks a package but for its policy. Never rejects for anything a package may hold. */
export async function loadPackage(read: ReadFile, way?: OnTheWay): Promise<LoadResult> {
  return (await loadCore(read, way)).result;
}

/** The same, with what `loadPolicy` goes on from. */
export async function loadCore(read: ReadFile, way: OnTheWay = {}): Promise<Loaded> {
  const about = readText(DESCRIPTOR, await read(DESCRIPTOR));
  if (about.text === null) return failed(about.issues);
  const { descriptor, issues: said } = parseDescriptor(about.text);
  if (!descriptor) return failed(sortIssues([...about.issues, ...said]));

  const files: ParsedFiles = { tables: new Map(), outlines: new Map() };
  const texts = await readAll(descriptor, read, way, files);
  const parsed = parsePackage(descriptor, texts, files);
  const settled = settle(parsed.draft, ALL_CHECKS);
  const issues = sortIssues([...about.issues, ...said, ...parsed.issues, ...settled.issues]);
  const empty = CORE.filter((table) => settled.draft.lines[table].length === 0);
  if (empty.length > 0) return failed(withEmpty(settled.draft, empty, issues));

  const { draft } = settled;
  const dataset: Dataset = {
    ...rowsOf(CORE_TABLE_NAMES, draft.lines),
    meta: draft.meta,
    counties: draft.counties ?? NO_OUTLINES,
    neighbours: parsed.neighbours,
    notes: parsed.notes,
    issues,
    refused: refusedFigures(draft),
    unreadable: parsed.unreadable,
  };
  return { result: { kind: 'ready', dataset }, core: { descriptor, draft, issues } };
}

const failed = (issues: readonly Issue[]): Loaded => ({ result: { kind: 'failed', issues }, core: null });

/** As far as a refused row of figures still tells what it was about. */
const refusedFigures = ({ leftOut }: Draft): Dataset['refused'] =>
  leftOut
    .filter(({ table }) => table === 'observations')
    .map(({ raw }) => ({ subjectId: raw.subjectId ?? '', indicatorId: raw.indicatorId ?? '' }));

/** All files at once; each is told when it has come in or failed, and parsed while others are on their way. */
async function readAll(
  { tables, others }: Descriptor,
  read: ReadFile,
  { onProgress, onOutlines }: OnTheWay,
  into: ParsedFiles,
): Promise<ReadonlyMap<string, TextFile>> {
  const listed = [
    ...CORE_TABLE_NAMES.map((table) => tables[table]),
    ...CORE_OTHERS.map((name) => others[name]),
  ];
  const paths = [...new Set(listed.filter((path) => path !== null))];
  let done = 1;
  const total = paths.length + 1;
  onProgress?.(done, total, DESCRIPTOR);
  const texts = await Promise.all(
    paths.map(async (path) => {
      const text = readText(path, await read(path));
      done += 1;
      onProgress?.(done, total, path);
      parseAhead(into, { tables, others }, path, text);
      for (const name of OUTLINES) {
        const outlines = others[name] === path ? into.outlines.get(name)?.outlines : null;
        if (outlines) onOutlines?.(name, outlines);
      }
      return [path, text] as const;
    }),
  );
  return new Map(texts);
}

function withEmpty(draft: Draft, empty: readonly TableName[], issues: readonly Issue[]): readonly Issue[] {
  const said = empty
    .filter((table) => !draft.unread.has(table))
    .map((table) => {
      const message = `${TABLES[table].title}表里没有一行可用，数据包无法使用`;
      return fault('reachable', { file: draft.files[table] }, message, '至少一行');
    });
  return sortIssues([...said, ...issues]);
}
