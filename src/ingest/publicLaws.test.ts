import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { TABLES, type Table, type TableName } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { toDelimited } from '../../test/builders/tableFile.ts';
import { filesVerdict } from './filesVerdict.ts';
import { publicEdition } from './publicEdition.ts';
import { readPackageFiles } from './readPackageFiles.ts';
import { readTextTable } from './readTextTable.ts';

const columnsOf = (table: TableName) => Object.entries((TABLES[table] as Table).columns);

/** Columns that hold words: whatever is written into them, the row stands. */
const WORDS = (Object.keys(TABLES) as TableName[]).flatMap((table) =>
  columnsOf(table)
    .filter(([, { type, required, values, foreign }]) => type === 'text' && !required && !values && !foreign)
    .map(([column]) => ({ table, column })),
);
/** Without these a figure or a piece of evidence is none: who marks them is told by the checks, and gets nothing. */
const NEEDED = /^(?:observations|sampleObservations|targets|evidence)\.|^departments\.aliases$/;
const MARKABLE = (Object.keys(TABLES) as TableName[]).flatMap((table) =>
  columnsOf(table)
    .filter(([column, { required }]) => !required && !NEEDED.test(`${table}.${column}`))
    .map(([column]) => `${table}.${column}`),
);

const EXACT = { lon: '113.123456', lat: '39.812345', positionQuality: 'exact' };
const secret = (text: string) => `机密${text}止`;

/** A package with words nobody may see where marks say so, and an edition of it. */
const aCase = fc.record({
  marks: fc.uniqueArray(fc.constantFrom(...MARKABLE), { maxLength: 6 }),
  positions: fc.boolean(),
  hiddenRows: fc.uniqueArray(fc.nat(3), { minLength: 1 }),
  yes: fc.constantFrom('true', 'TRUE', '1', '是', 'x'),
});

let verdict: Awaited<ReturnType<typeof filesVerdict>>;
beforeAll(async () => {
  verdict = await filesVerdict((await readPackageFiles(aPackage().read)).files);
});

const filesOf = async (given: ReturnType<typeof aPackage>): Promise<PackageFiles> =>
  (await readPackageFiles(given.read)).files;

test('whatever is marked stands in no file of the public edition, which passes every check', async () => {
  expect(verdict).toMatchObject({ usable: true, faults: 0 });
  await fc.assert(
    fc.asyncProperty(aCase, async ({ marks, positions, hiddenRows, yes }) => {
      const internal = [...marks, ...(positions ? ['positions'] : [])];
      const made = aPackage().describe((about) => ({
        ...about,
        reviewNumber: 'GS(2026)1号',
        internal,
        inHouse: secret('包'),
      }));
      made.set('enterprises', 0, EXACT);
      for (const row of hiddenRows)
        made.copy('observations', 0, {
          id: `hidden-${row}`,
          period: String(2000 + row),
          note: secret(`行${row}`),
          internal: yes,
        });
      const words = WORDS.filter(({ table, column }) => marks.includes(`${table}.${column}`));
      const before = { ...(await filesOf(made)) };
      for (const { table, column } of words) {
        const path = TABLES[table].file;
        const { columns, rows } = readTextTable(before[path] ?? '', TABLES[table].key);
        if (!columns.includes(column) || rows.length === 0) continue;
        const lines = rows.map(({ cells }) =>
          columns.map((name) => (name === column ? secret(`${table}${column}`) : (cells[name] ?? ''))),
        );
        before[path] = toDelimited([columns, ...lines]);
      }
      const edition = publicEdition(before);
      if (edition.kind === 'refused') throw new Error(edition.why);
      const text = Object.values(edition.files).join('\n');
      expect(text).not.toMatch(/机密|hidden-/);
      if (positions || marks.includes('enterprises.lon')) expect(text).not.toContain(EXACT.lon);
      if (positions || marks.includes('enterprises.lat')) expect(text).not.toContain(EXACT.lat);
      const { observations } = TABLES;
      const kept = readTextTable(edition.files[observations.file] ?? '', observations.key).rows;
      expect(kept.filter(({ cells }) => !['', 'false'].includes(cells.internal ?? ''))).toEqual([]);
      expect(JSON.parse(edition.files['datapackage.json'] ?? '')).not.toHaveProperty('internal');
      expect((await filesVerdict(edition.files)).issues).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
