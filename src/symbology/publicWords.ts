import { TABLES, type Table, type TableName } from '#catalog/tables.ts';
import type { LeftOutOfPublic } from '#domain/publicEdition.ts';

const sum = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((total, { count }) => total + count, 0);

/** What the public edition lacks, in one sentence. */
export function leftOutSentence({ rows, columns, positions, files }: LeftOutOfPublic): string {
  const parts = [
    ...(rows.length > 0 ? [`少 ${sum(rows)} 行`] : []),
    ...(columns.length > 0 ? [`${columns.length} 列有 ${sum(columns)} 格留空`] : []),
    ...(positions.length > 0 ? [`${sum(positions)} 处精确位置改粗`] : []),
    ...(files.length > 0 ? [`少 ${files.length} 个文件`] : []),
  ];
  return parts.length === 0
    ? '没有标为内部的内容：公开版只改版别和密级，数据相同。'
    : `公开版与内部版相比：${parts.join('，')}；版别改为公开版，不印密级。`;
}

/** Why rows of a table are not in the public edition. */
const ROW_REASONS: Readonly<Partial<Record<TableName, string>>> = {
  evidence: '所据的数据不公开',
  sources: '只为不公开的行所用',
};

/** The same one by one: 「企业：产品，2 格留空」. */
export function leftOutLines({ rows, columns, positions, files }: LeftOutOfPublic): readonly string[] {
  return [
    ...rows.map(
      ({ table, count }) =>
        `${TABLES[table].title}：${count} 行不列入（${ROW_REASONS[table] ?? '标为仅供内部'}）`,
    ),
    ...columns.map(
      ({ table, column, count }) => `${TABLES[table].title}：${titleOf(table, column)}，${count} 格留空`,
    ),
    ...positions.map(({ table, count }) => `${TABLES[table].title}：${count} 处精确位置，只留到乡镇、县或市`),
    ...files.map((path) => `文件 ${path}：不是数据包的组成部分，不列入`),
  ];
}

const titleOf = (table: TableName, column: string): string =>
  (TABLES[table] as Table).columns[column]?.title ?? `不认得的列 ${column}`;
