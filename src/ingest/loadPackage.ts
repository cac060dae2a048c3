import type { Issue } from '#catalog/issues.ts';
import { type RowOf, TABLES, type TableName } from '#catalog/tables.ts';
import type { Dataset, Tables } from '#domain/dataset.ts';
import type { OnProgress, ReadFile } from './fileAnswer.ts';
import { fault, sortIssues } from './issue.ts';
import type { Draft, Line, Lines } from './lines.ts';
import { DESCRIPTOR } from './listedPaths.ts';
import { type Descriptor, parseDescriptor } from './parseDescriptor.ts';
import { NO_OUTLINES, type ParsedFiles, parseAhead, parsePackage } from './parsePackage.ts';
import { readText, type TextFile } from './readText.ts';
import { TABLE_NAMES } from './resources.ts';
import { settle } from './settle.ts';

export type { FileAnswer, OnProgress, ReadFile } from './fileAnswer.ts';

export type LoadResult =
  | { readonly kind: 'ready'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };

/** Without these there is nothing to show a figure of. */
const CORE: readonly TableName[] = ['areas', 'sectors', 'indicators'];

/** Reads, parses and checks a whole package. Never rejects for anything a package may hold. */
export async function loadPackage(read: ReadFile, onProgress?: OnProgress): Promise<LoadResult> {
  const about = readText(DESCRIPTOR, await read(DESCRIPTOR));
  if (about.text === null) return { kind: 'failed', issues: about.issues };
  const { descriptor, issues: said } = parseDescriptor(about.text);
  if (!descriptor) return { kind: 'failed', issues: sortIssues([...about.issues, ...said]) };

  const files: ParsedFiles = { tables: new Map(), outlines: new Map() };
  const texts = await readAll(descriptor, read, onProgress, files);
  const parsed = parsePackage(descriptor, texts, files);
  const settled = settle(parsed.draft);
  const issues = sortIssues([...about.issues, ...said, ...parsed.issues, ...settled.issues]);
  const empty = CORE.filter((table) => settled.draft.lines[table].length === 0);
  if (empty.length > 0) return { kind: 'failed', issues: withEmpty(settled.draft, empty, issues) };

  const { draft } = settled;
  return {
    kind: 'ready',
    dataset: {
      ...rowsOf(draft.lines),
      meta: draft.meta,
      counties: draft.counties ?? NO_OUTLINES,
      neighbours: parsed.neighbours,
      notes: parsed.notes,
      issues,
      refused: refusedFigures(draft),
      unreadable: parsed.unreadable,
    },
  };
}

/** As far as a refused row of figures still tells what it was about. */
const refusedFigures = ({ leftOut }: Draft): Dataset['refused'] =>
  leftOut
    .filter(({ table }) => table === 'observations')
    .map(({ raw }) => ({ subjectId: raw.subjectId ?? '', indicatorId: raw.indicatorId ?? '' }));

/** All files at once; each is told when it has come in or failed, and parsed while others are on their way. */
async function readAll(
  descriptor: Descriptor,
  read: ReadFile,
  onProgress: OnProgress | undefined,
  into: ParsedFiles,
): Promise<ReadonlyMap<string, TextFile>> {
  const listed = [...Object.values(descriptor.tables), ...Object.values(descriptor.others)];
  const paths = [...new Set(listed.filter((path) => path !== null))];
  let done = 1;
  const total = paths.length + 1;
  onProgress?.(done, total, DESCRIPTOR);
  const texts = await Promise.all(
    paths.map(async (path) => {
      const text = readText(path, await read(path));
      done += 1;
      onProgress?.(done, total, path);
      parseAhead(into, descriptor, path, text);
      return [path, text] as const;
    }),
  );
  return new Map(texts);
}

function rowsOf(lines: Lines): Tables {
  const rows = TABLE_NAMES.map((table) => {
    const all: readonly Line<TableName>[] = lines[table];
    return [table, all.map((line): RowOf<TableName> => line.row)] as const;
  });
  return Object.fromEntries(rows) as unknown as Tables;
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
