import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TABLES } from '#catalog/tables.ts';
import { applyChanges } from '#merge/applyChanges.ts';
import { writeRecord, writeTextTable } from '#merge/textTable.ts';
import { readTextTable } from './readTextTable.ts';

describe('a table as text', () => {
  test('every table of the default package is written as it was read, byte for byte', () => {
    const shipped = new Set(readdirSync('data', { recursive: true }).map(String));
    for (const { file, key } of Object.values(TABLES)) {
      if (!shipped.has(file)) continue;
      const text = readFileSync(`data/${file}`, 'utf8');
      expect(writeTextTable(readTextTable(text, key)), file).toBe(text);
    }
  });

  test('so is any other file, whatever its marks and line breaks', () => {
    const cell = fc.string({ unit: fc.constantFrom('甲', 'a', ',', '"', '\n', ' ', '1') });
    const file = fc.record({
      bom: fc.boolean(),
      lineBreak: fc.constantFrom('\n', '\r\n'),
      ended: fc.boolean(),
      records: fc.array(fc.tuple(cell, cell), { maxLength: 6 }),
    });
    fc.assert(
      fc.property(file, ({ bom, lineBreak, ended, records }) => {
        const lines = [['id', 'note'], ...records].map(writeRecord);
        const text = (bom ? '\uFEFF' : '') + lines.join(lineBreak) + (ended ? lineBreak : '');
        const written = writeTextTable(readTextTable(text, ['id']));
        expect([text, text + lineBreak]).toContain(written);
      }),
    );
  });

  test('one changed cell changes one line', () => {
    const text = 'id,name,note\r\na,"甲",\r\nb,乙,旧\r\n';
    const table = readTextTable(text, ['id']);
    const change = {
      kind: 'cell',
      key: 'b',
      column: 'note',
      base: '旧',
      mine: '旧',
      theirs: '新,的',
    } as const;
    const written = writeTextTable(applyChanges(table, [{ ...change, conflict: false }]));
    expect(written).toBe('id,name,note\r\na,"甲",\r\nb,乙,"新,的"\r\n');
  });
});
