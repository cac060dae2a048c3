import { type Check, OBSERVATION_TABLES, rowWarning } from './check.ts';
import { brokenReferences } from './references.ts';

const NAMELESS = /^[-—.?？/]+$|^(?:无|未知|不详|来源|标题)$/;

/** Every row's source is listed, and a source that is used can be told from another by title and publisher. */
export const sources: Check = function* (draft) {
  yield* brokenReferences(draft, 'sources');
  const used = new Set<string>();
  for (const table of [
    ...OBSERVATION_TABLES,
    'towns',
    'enterprises',
    'parks',
    'targets',
    'registers',
  ] as const) {
    for (const { row } of draft.lines[table]) used.add(row.sourceId);
  }
  for (const line of draft.lines.sources) {
    if (!used.has(line.row.id)) continue;
    for (const column of ['title', 'publisher'] as const) {
      if (!NAMELESS.test(line.row[column])) continue;
      const message = `来源 ${line.row.id} 已被引用，但${column === 'title' ? '标题' : '发布者'}等于没写`;
      const expected = column === 'title' ? '写出文章或文件的标题' : '写出发布者的名称';
      yield rowWarning(draft, 'sources', line, { check: 'sources', column, message, expected });
    }
  }
  for (const table of OBSERVATION_TABLES) {
    const dates = new Map(draft.lines.sources.map(({ row }) => [row.id, row.date]));
    for (const line of draft.lines[table]) {
      const { reportedOn, sourceId } = line.row;
      const date = dates.get(sourceId) ?? '';
      if (reportedOn === '' || date === '' || reportedOn.startsWith(date) || date.startsWith(reportedOn))
        continue;
      const message = `见报日期 ${reportedOn} 与来源 ${sourceId} 的日期 ${date} 不一致`;
      yield rowWarning(draft, table, line, {
        check: 'sources',
        column: 'reportedOn',
        message,
        expected: date,
      });
    }
  }
};
