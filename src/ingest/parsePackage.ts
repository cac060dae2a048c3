import type { Issue } from '#catalog/issues.ts';
import { OTHER_FILES } from '#catalog/packageFiles.ts';
import { TABLES, type TableName } from '#catalog/tables.ts';
import type { Outlines } from '#domain/dataset.ts';
import { NO_OUTLINES } from '#domain/outlines.ts';
import { type Draft, type LeftOut, type Line, type Lines, toLine } from './lines.ts';
import type { Descriptor } from './parseDescriptor.ts';
import { type ParsedOutlines, parseOutlines } from './parseOutlines.ts';
import { type ParsedTable, parseTable } from './parseTable.ts';
import type { TextFile } from './readText.ts';
import { CORE_OTHERS, CORE_TABLE_NAMES, type OtherResource, OUTLINES, TABLE_NAMES } from './resources.ts';

export interface ParsedPackage {
  readonly draft: Draft;
  readonly neighbours: Outlines;
  readonly notes: string;
  readonly issues: readonly Issue[];
  /** Files of which nothing, or not all, could be read. */
  readonly unreadable: readonly string[];
}

type Texts = ReadonlyMap<string, TextFile>;

/** What the files that have come in so far hold. */
export interface ParsedFiles {
  readonly tables: Map<TableName, ParsedTable>;
  readonly outlines: Map<OtherResource, ParsedOutlines>;
}

/** Parses what a file is listed for, while others are still on their way. */
export function parseAhead(
  into: ParsedFiles,
  { tables, others }: Pick<Descriptor, 'tables' | 'others'>,
  path: string,
  file: TextFile,
) {
  if (file.text === null) return;
  for (const table of TABLE_NAMES) {
    if (tables[table] === path) into.tables.set(table, parseTable(path, file.text, TABLES[table]));
  }
  for (const name of OUTLINES) {
    if (others[name] === path) into.outlines.set(name, parseOutlines(path, file.text));
  }
}

/** Puts together the files of a package but for its policy. What cannot be read is told and left empty. */
export function parsePackage(descriptor: Descriptor, texts: Texts, parsed: ParsedFiles): ParsedPackage {
  const tables = parseTables(CORE_TABLE_NAMES, descriptor, texts, parsed.tables);
  const others = Object.fromEntries(
    CORE_OTHERS.map((name) => [name, otherText(name, descriptor, texts)]),
  ) as Record<(typeof CORE_OTHERS)[number], OtherText>;
  const counties = outlinesOf(others.counties, parsed.outlines.get('counties'));
  const neighbours = outlinesOf(others.neighbours, parsed.outlines.get('neighbours'));
  const rest = [counties, neighbours, others.notes];
  return {
    draft: {
      meta: descriptor.meta,
      ...tables.parts,
      countiesFile: others.counties.file,
      counties: counties.outlines,
      policyText: null,
    },
    neighbours: neighbours.outlines ?? NO_OUTLINES,
    notes: others.notes.text ?? '',
    issues: [...tables.issues, ...rest.flatMap(({ issues }) => issues)],
    unreadable: [...tables.unreadable, ...rest.filter(({ lost }) => lost).map(({ file }) => file)],
  };
}

/** Parses some tables. The others are empty and not read yet, so that nothing is concluded from them. */
export function parseTables(
  wanted: readonly TableName[],
  { tables }: Descriptor,
  texts: Texts,
  parsed: ParsedFiles['tables'],
) {
  const issues: Issue[] = [];
  const unreadable: string[] = [];
  const unread = new Set<TableName>(TABLE_NAMES.filter((table) => !wanted.includes(table)));
  const leftOut: LeftOut[] = [];
  const nameOf = (table: TableName): string => tables[table] ?? TABLES[table].file;
  const files = Object.fromEntries(TABLE_NAMES.map((table) => [table, nameOf(table)])) as Record<
    TableName,
    string
  >;
  const lines = Object.fromEntries(TABLE_NAMES.map((table) => [table, []])) as unknown as Record<
    TableName,
    readonly Line<TableName>[]
  >;
  for (const table of wanted) {
    const path = tables[table];
    const file = path === null ? undefined : texts.get(path);
    const name = files[table];
    if ('optional' in TABLES[table] && (!file || file.absent)) {
      issues.push(...absentButAnswered(file));
      continue;
    }
    issues.push(...(file?.issues ?? []));
    const read = parsed.get(table);
    if (read) {
      for (const issue of read.issues) issues.push(issue);
      lines[table] = read.rows.map(({ line, cells, raw }) => toLine(line, cells, raw));
      for (const out of read.leftOut) leftOut.push({ table, ...out });
      if (read.complete) continue;
    }
    unread.add(table);
    unreadable.push(name);
  }
  return { parts: { lines: lines as unknown as Lines, files, unread, leftOut }, issues, unreadable };
}

/** Many servers answer a missing file with their start page; for a file that may be missing that is no fault. */
const absentButAnswered = (file: TextFile | undefined): readonly Issue[] =>
  (file?.issues ?? [])
    .filter(({ found }) => found !== '')
    .map((issue) => ({ ...issue, severity: 'warning', message: `${issue.message}；按没有此文件处理` }));

interface OtherText {
  readonly file: string;
  readonly text: string | null;
  readonly issues: readonly Issue[];
  readonly lost: boolean;
}

export function otherText(name: OtherResource, { others }: Descriptor, texts: Texts): OtherText {
  const path = others[name];
  const file = path === null ? undefined : texts.get(path);
  const text = file?.text ?? null;
  return { file: path ?? OTHER_FILES[name], text, issues: file?.issues ?? [], lost: text === null };
}

function outlinesOf({ file, issues }: OtherText, read: ParsedOutlines | undefined) {
  if (!read) return { file, outlines: null, issues, lost: true };
  return { file, outlines: read.outlines, issues: [...issues, ...read.issues], lost: read.outlines === null };
}
