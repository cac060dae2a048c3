import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OTHER_FILES } from '#catalog/packageFiles.ts';
import { TABLES } from '#catalog/tables.ts';
import { policyCsv } from './policyCsv.ts';

/**
 * npm run data:policy [-- DIR]: writes the tables of clauses and duties from the text of the policy and the list
 * of departments, which is kept by hand.
 */
const folder = process.argv[2] ?? 'data';
const pathOf = (file: string) => join(folder, file);

const document = readFileSync(pathOf(OTHER_FILES.policyText), 'utf8');
const departments = readFileSync(pathOf(TABLES.departments.file), 'utf8');
const { clauses, duties, unknown } = policyCsv(document, departments);
if (unknown.length > 0) {
  const names = unknown.map(({ clauseId, asWritten }) => `${clauseId} “${asWritten}”`);
  console.error(`${TABLES.departments.file} 里没有这些单位，未写出：${names.join('、')}`);
  process.exitCode = 1;
} else {
  writeFileSync(pathOf(TABLES.clauses.file), clauses);
  writeFileSync(pathOf(TABLES.duties.file), duties);
}
