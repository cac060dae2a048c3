import Papa from 'papaparse';
import { TABLES } from '#catalog/tables.ts';
import type { Clause, Duty } from '#domain/policy.ts';
import { toLine } from '#ingest/lines.ts';
import { parseTable } from '#ingest/parseTable.ts';
import { dutiesOf, type UnknownName } from '#policy/dutiesOf.ts';
import { parseDocument } from '#policy/parseDocument.ts';

export interface PolicyCsv {
  readonly clauses: string;
  readonly duties: string;
  /** Names of brackets that no row of the departments bears: nothing may be written then. */
  readonly unknown: readonly UnknownName[];
}

function csvOf(table: 'clauses' | 'duties', rows: readonly (Clause | Duty)[]): string {
  const fields = Object.keys(TABLES[table].columns);
  return `${Papa.unparse({ fields, data: [...rows] }, { newline: '\n' })}\n`;
}

/** The two tables that follow from the text and the list of departments. */
export function policyCsv(document: string, departmentsCsv: string): PolicyCsv {
  const { rows } = parseTable(TABLES.departments.file, departmentsCsv, TABLES.departments);
  const departments = rows.map(({ line, cells, raw }) => toLine<'departments'>(line, cells, raw).row);
  const clauses = parseDocument(document);
  const { duties, unknown } = dutiesOf(clauses, departments);
  return { clauses: csvOf('clauses', clauses), duties: csvOf('duties', duties), unknown };
}
