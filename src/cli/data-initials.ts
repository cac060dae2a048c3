/**
 * Fills the `initials` column of a data package: lowercase pinyin initials, by which a name can be found.
 * Usage: npm run data:initials [-- DIR]   (DIR is `data` unless told)
 *
 * Done here and not in the page, because a pinyin dictionary weighs more than the rest of the page's code.
 * Look through the result after adding names: a wrong reading is put right in READINGS.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { customPinyin, pinyin } from 'pinyin-pro';
import { TABLES } from '#catalog/tables.ts';

/** Table and the column its initials are made from. */
const NAMED = {
  areas: 'name',
  sectors: 'name',
  towns: 'shortName',
  enterprises: 'name',
  parks: 'name',
} as const satisfies Partial<Record<keyof typeof TABLES, string>>;

/** Words with characters of several readings or rare ones, checked by hand; local names first. */
const READINGS: Record<string, string> = {
  朔: 'shuò',
  薛圐圙: 'xuē kū lüè',
  沙塄河: 'shā léng hé',
  臧寨: 'zāng zhài',
  南河种: 'nán hé zhǒng',
  大黄巍: 'dà huáng wēi',
  长庚: 'cháng gēng',
  佳美乐: 'jiā měi lè',
  怀益: 'huái yì',
  单晶: 'dān jīng',
  畜牧: 'xù mù',
  重工: 'zhòng gōng',
  银行: 'yín háng',
};

/** `怀仁陶瓷` → `hrtc`. Digits and Latin letters stay, everything else that is no Chinese character goes. */
function initialsOf(name: string): string {
  return pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' })
    .join('')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The same CSV with its initials filled in. */
function withInitials(csv: string, file: string, nameColumn: string): string {
  const [header = [], ...rows] = Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
  const from = header.indexOf(nameColumn);
  const to = header.indexOf('initials');
  if (from < 0 || to < 0) throw new Error(`${file}: the header needs the columns ${nameColumn} and initials`);
  for (const row of rows) row[to] = initialsOf(row[from] ?? '');
  return `${Papa.unparse([header, ...rows], { newline: '\n' })}\n`;
}

customPinyin(READINGS);
const folder = process.argv[2] ?? 'data';
for (const [table, nameColumn] of Object.entries(NAMED) as [keyof typeof NAMED, string][]) {
  const { file } = TABLES[table];
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const after = withInitials(before, file, nameColumn);
  if (after !== before) writeFileSync(path, after);
  console.log(`${file}: ${after === before ? 'unchanged' : 'written'}`);
}
