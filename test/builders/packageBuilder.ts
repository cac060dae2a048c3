import { type Column, type RowOf, TABLES, type Table, type TableName } from '#catalog/tables.ts';
import type { FileAnswer, ReadFile } from '#ingest/loadPackage.ts';
import { MINIMAL_COUNTIES, MINIMAL_NEIGHBOURS, MINIMAL_ROWS } from './minimalPackage.ts';
import { MINIMAL_POLICY_ROWS, MINIMAL_POLICY_TEXT, minimalQuote } from './minimalPolicy.ts';

type CellInput = string | number | boolean | null | readonly string[];
type Texts = Record<string, string>;

/** Rows by their typed columns; columns left out are blank, or filled when required. */
type RowsInput = { readonly [T in TableName]: readonly Partial<RowOf<T>>[] };

const TABLE_NAMES = Object.keys(TABLES) as TableName[];
const ROWS: RowsInput = { ...MINIMAL_ROWS, ...MINIMAL_POLICY_ROWS };
const columnsOf = (table: TableName): Readonly<Record<string, Column>> => TABLES[table].columns;
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** A cell as it is written in CSV; quoted when it must be. */
const quoted = (text: string) => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const toCsv = (header: readonly string[], rows: readonly Texts[]): string =>
  [header, ...rows.map((row) => header.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(','))
    .join('\n')
    .concat('\n');

const toText = (value: CellInput | undefined): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? value.join('|') : String(value);
};

/** Something right for a required column nobody filled, so that a new column breaks no test. */
function someValue({ type, values, foreign, title }: Column): string {
  if (values) return values[0] ?? '';
  if (foreign) return toText((ROWS[foreign[0] as TableName][0] as Texts | undefined)?.[foreign[1]]);
  if (type === 'number' || type === 'integer' || type === 'fraction') return '1';
  if (type === 'boolean') return 'false';
  return type === 'date' ? '2024' : title;
}

function textsOf(table: TableName, row: Readonly<Record<string, CellInput | undefined>>): Texts {
  const cells = Object.entries(columnsOf(table)).map(([name, column]) => {
    const given = toText(row[name]);
    return [name, given === '' && column.required ? someValue(column) : given];
  });
  const texts = Object.fromEntries(cells) as Texts;
  // What a row quotes must be in its clause.
  const quote = 'quote' in texts && toText(row.quote) === '' ? minimalQuote(texts.clauseId ?? '') : '';
  return quote === '' ? texts : { ...texts, quote };
}

/** A small valid data package in memory, of which a test alters one thing. Rows count from 0; row 0 is line 2. */
export class PackageBuilder {
  readonly #rows: Record<TableName, Texts[]>;
  readonly #headers: Record<TableName, string[]>;
  readonly #answers = new Map<string, FileAnswer>();
  #descriptor: Record<string, unknown>;

  constructor() {
    const each = <V>(make: (table: TableName) => V) =>
      Object.fromEntries(TABLE_NAMES.map((table) => [table, make(table)])) as Record<TableName, V>;
    this.#rows = each((table) => ROWS[table].map((row) => textsOf(table, row as Texts)));
    this.#headers = each((table) => Object.keys(columnsOf(table)));
    this.#descriptor = {
      title: '测试数据包',
      version: '1.0.0',
      edition: 'internal',
      grade: '内部资料',
      dataDate: '2024-03',
      linkHosts: ['www.example.cn'],
      resources: [
        ...TABLE_NAMES.map((table) => ({
          name: kebab(table),
          path: TABLES[table].file,
          schema: { fields: Object.keys(columnsOf(table)).map((name) => ({ name })) },
        })),
        { name: 'counties', path: 'geo/counties.geojson' },
        { name: 'neighbours', path: 'geo/neighbours.geojson' },
        { name: 'notes', path: 'notes.md' },
        { name: 'policy-text', path: 'policy/document.txt' },
      ],
    };
  }

  /** Adds a row, typed; required columns left out are filled. */
  add<T extends TableName>(table: T, row: Partial<RowOf<T>>): this {
    this.#rows[table].push(textsOf(table, row as Texts));
    return this;
  }

  /** Adds a copy of a row with some cells changed. */
  copy(table: TableName, index: number, cells: Texts): this {
    this.#rows[table].push({ ...this.#rows[table][index], ...cells });
    return this;
  }

  /** Writes raw text into cells of a row. */
  set(table: TableName, index: number, cells: Texts): this {
    Object.assign(this.#rows[table][index] ?? {}, cells);
    return this;
  }

  remove(table: TableName, index: number): this {
    this.#rows[table].splice(index, 1);
    return this;
  }

  header(table: TableName, alter: (header: readonly string[]) => string[]): this {
    this.#headers[table] = alter(this.#headers[table]);
    return this;
  }

  describe(alter: (descriptor: Record<string, unknown>) => Record<string, unknown>): this {
    this.#descriptor = alter(structuredClone(this.#descriptor));
    return this;
  }

  /** Puts a text, bytes or an answer in place of a file. */
  file(path: string, content: string | Uint8Array | FileAnswer): this {
    const answer: FileAnswer =
      typeof content === 'string'
        ? { kind: 'bytes', bytes: new TextEncoder().encode(content) }
        : content instanceof Uint8Array
          ? { kind: 'bytes', bytes: content }
          : content;
    this.#answers.set(path, answer);
    return this;
  }

  lost(path: string): this {
    return this.file(path, { kind: 'unreachable', reason: '服务器上没有这个文件（HTTP 404）', absent: true });
  }

  /** The text of a table's file as it stands; the original header names the cells, the altered one heads them. */
  csv(table: TableName): string {
    const text = toCsv(Object.keys(columnsOf(table)), this.#rows[table]);
    return this.#headers[table].join(',') + text.slice(text.indexOf('\n'));
  }

  get read(): ReadFile {
    const texts = new Map<string, string>([
      ['datapackage.json', JSON.stringify(this.#descriptor, null, 2)],
      ...TABLE_NAMES.map((table) => [(TABLES[table] as Table).file, this.csv(table)] as const),
      ['geo/counties.geojson', JSON.stringify(MINIMAL_COUNTIES)],
      ['geo/neighbours.geojson', JSON.stringify(MINIMAL_NEIGHBOURS)],
      ['notes.md', '# 数据说明\n'],
      ['policy/document.txt', MINIMAL_POLICY_TEXT],
    ]);
    return async (path) => {
      const text = texts.get(path);
      const built: FileAnswer =
        text === undefined
          ? { kind: 'unreachable', reason: '没有这个文件', absent: true }
          : { kind: 'bytes', bytes: new TextEncoder().encode(text) };
      return this.#answers.get(path) ?? built;
    };
  }
}

export const aPackage = (): PackageBuilder => new PackageBuilder();
