import { readFileSync, writeFileSync } from 'node:fs';
import type { Column, ColumnType } from '#catalog/column.ts';
import { TABLES, type Table, type TableName } from '#catalog/tables.ts';
import { OTHER_RESOURCES, otherResourceOf, resourceOf, TABLE_NAMES } from '#ingest/resources.ts';

/**
 * npm run data:describe: writes into data/datapackage.json what the code declares of each table. What the
 * descriptor says beyond that (units, bounds, titles of files) stays as it is.
 */
const FILE = 'data/datapackage.json';

const FIELD_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  fraction: 'string',
  boolean: 'boolean',
  date: 'string',
  period: 'string',
  list: 'string',
};

type Known = Readonly<Record<string, unknown>>;

function fieldOf(name: string, { type, title, required, values }: Column, known: Known) {
  const constraints = {
    ...(known.constraints as Known | undefined),
    ...(required && { required: true }),
    ...(type === 'text' && values && { enum: values }),
  };
  return {
    ...known,
    name,
    title,
    type: FIELD_TYPES[type],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

function schemaOf(table: TableName, known: Known | undefined) {
  const { columns, key } = TABLES[table] as Table;
  const fields = new Map(((known?.fields ?? []) as Known[]).map((field) => [field.name, field]));
  const foreignKeys = Object.entries(columns).flatMap(([name, { type, foreign }]) => {
    if (!foreign || type === 'list') return [];
    const [into, column] = foreign;
    const target = into === table ? {} : { resource: resourceOf(into as TableName) };
    return [{ fields: [name], reference: { ...target, fields: [column] } }];
  });
  return {
    ...known,
    fields: Object.entries(columns).map(([name, column]) => fieldOf(name, column, fields.get(name) ?? {})),
    primaryKey: key,
    ...(foreignKeys.length > 0 && { foreignKeys }),
    missingValues: [''],
  };
}

const descriptor = JSON.parse(readFileSync(FILE, 'utf8'));
const resources = new Map<string, Known>(descriptor.resources.map((r: Known) => [r.name, r]));
const tables = TABLE_NAMES.map((table) => {
  const name = resourceOf(table);
  const known = resources.get(name) ?? {
    name,
    title: TABLES[table].title,
    path: TABLES[table].file,
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
  };
  return { ...known, schema: schemaOf(table, (known as Known).schema as Known | undefined) };
});
// What is no table is described by hand.
const others = OTHER_RESOURCES.flatMap((name): Known[] => {
  const known = resources.get(otherResourceOf(name));
  return known ? [known] : [];
});
// Known resources keep their place; new ones follow.
const order = [...resources.keys()];
const place = ({ name }: Known): number =>
  resources.has(String(name)) ? order.indexOf(String(name)) : order.length;
descriptor.resources = [...tables, ...others].sort((a, b) => place(a) - place(b));
writeFileSync(FILE, `${JSON.stringify(descriptor, null, 2)}\n`);
