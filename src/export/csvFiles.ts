import { sourceText } from './statement.ts';
import type { ViewTables } from './viewTables.ts';
import { writeCsv } from './writeCsv.ts';
import { zipFiles } from './zipFiles.ts';

const heading = (title: string) => ({ title, kind: 'text' }) as const;

/** The tables of a view as CSV, a file each, and one of what they measure and rest on; zipped. */
export function csvFiles({ tables, statement, indicators, sources }: ViewTables): Uint8Array<ArrayBuffer> {
  const about = {
    title: '来源与定义',
    note: '',
    columns: ['类别', '编号', '名称', '说明'].map(heading),
    rows: [
      ...indicators.map(({ id, name, unitLabel, definition }) => [
        '指标',
        id,
        `${name}（${unitLabel}）`,
        definition,
      ]),
      ...sources.map((source) => ['来源', source.id, source.title, sourceText(source)]),
    ],
    sourceIds: [],
    indicators: [],
  };
  return zipFiles(
    Object.fromEntries([...tables, about].map((table) => [`${table.title}.csv`, writeCsv(table, statement)])),
  );
}
