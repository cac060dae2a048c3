import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { OTHER_FILES } from '#catalog/packageFiles.ts';
import { type Column, TABLES, type Table, type TableName } from '#catalog/tables.ts';
import { OTHER_RESOURCES, otherResourceOf, resourceOf } from '#ingest/resources.ts';
import profile from './profile.schema.json' with { type: 'json' };
import { FOLDER } from './realPackage.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

const descriptor = JSON.parse(readFileSync(`${FOLDER}/datapackage.json`, 'utf8')) as {
  resources: Resource[];
};
const resource = (name: string) => descriptor.resources.find((r) => r.name === name);
const tables = Object.keys(TABLES) as TableName[];

/** How a column type is told in Data Package v2. Partial dates, periods, fractions and lists are patterned text. */
const FIELD_TYPES: Readonly<Record<Column['type'], string>> = {
  text: 'string',
  number: 'number',
  integer: 'integer',
  fraction: 'string',
  boolean: 'boolean',
  date: 'string',
  period: 'string',
  list: 'string',
};

describe('datapackage.json', () => {
  test('fits the profile', () => {
    const validate = new Ajv({ allErrors: true }).compile(profile);
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('lists every file at its fixed place and nothing else', () => {
    const expected = [
      ...tables.map((table) => [resourceOf(table), TABLES[table].file]),
      ...OTHER_RESOURCES.map((name) => [otherResourceOf(name), OTHER_FILES[name]]),
    ];
    expect(descriptor.resources.map((r) => [r.name, r.path]).sort()).toEqual(expected.sort());
  });

  test.each(tables)('says of %s what the code says', (table) => {
    const { columns, key } = TABLES[table] as Table;
    const schema = resource(resourceOf(table))?.schema;
    expect(schema?.primaryKey).toEqual(key);
    const told = (schema?.fields ?? []).map((f) => ({
      name: f.name,
      title: f.title,
      type: f.type,
      required: f.constraints?.required ?? false,
    }));
    const declared = Object.entries(columns).map(([name, column]) => ({
      name,
      title: column.title,
      type: FIELD_TYPES[column.type],
      required: column.required ?? false,
    }));
    expect(told).toEqual(declared);
    for (const field of schema?.fields ?? []) {
      const column = columns[field.name];
      if (column?.type === 'text') expect(field.constraints?.enum, field.name).toEqual(column.values);
    }
    const keys = Object.entries(columns).flatMap(([name, { type, foreign }]) => {
      if (!foreign || type === 'list') return [];
      const [into, column] = foreign;
      const target = into === table ? {} : { resource: resourceOf(into as TableName) };
      return [{ fields: [name], reference: { ...target, fields: [column] } }];
    });
    expect(schema?.foreignKeys ?? []).toEqual(keys);
  });
});
