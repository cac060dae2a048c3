import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Issue } from '#catalog/issues.ts';
import { TABLES, type TableName } from '#catalog/tables.ts';
import type { Policy } from '#domain/policy.ts';
import { type FileAnswer, type LoadResult, loadCore, type ReadFile } from '#ingest/loadPackage.ts';
import { loadPolicy } from '#ingest/loadPolicy.ts';

/** npm run data:check -- DIR [--json]: the checks of the page, over a package folder. */
const USAGE = '用法：npm run data:check -- 数据包文件夹 [--json]';
const EXIT = { sound: 0, faulty: 1, misused: 2 } as const;

const readFrom =
  (folder: string): ReadFile =>
  async (path): Promise<FileAnswer> => {
    try {
      return { kind: 'bytes', bytes: await readFile(join(folder, path)) };
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code === 'ENOENT') return { kind: 'unreachable', reason: '文件不存在', absent: true };
      return { kind: 'unreachable', reason: code === 'EACCES' ? '没有读取权限' : `读取出错（${code}）` };
    }
  };

interface Summary {
  readonly title: string | null;
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
  readonly faults: number;
  readonly warnings: number;
}

const count = (issues: readonly Issue[], severity: Issue['severity']) =>
  issues.filter((issue) => issue.severity === severity).length;

function summarise(result: LoadResult, policy: Policy | null, issues: readonly Issue[]): Summary {
  const tables = Object.keys(TABLES) as TableName[];
  const dataset = result.kind === 'ready' ? result.dataset : null;
  const rows: Partial<Record<TableName, readonly unknown[]>> = { ...dataset, ...policy };
  return {
    title: dataset?.meta.title ?? null,
    rows: dataset ? Object.fromEntries(tables.map((table) => [table, rows[table]?.length ?? 0])) : {},
    faults: count(issues, 'fault'),
    warnings: count(issues, 'warning'),
  };
}

/** `file:line:column 错在…，应为…`, each on one line whatever the cell held. */
function lineOf({ severity, file, line, column, message, expected, found }: Issue): string {
  const place = [file, line ?? '', column ?? ''].join(':').replace(/:+$/, '');
  const mark = severity === 'fault' ? '错在' : '提醒';
  const shown = found === '' || message.includes(found) ? '' : `（现为“${found}”）`;
  const right = expected === '' ? '' : `；应为：${expected}`;
  return `${place} ${mark}：${message}${shown}${right}`.replace(/\s*[\r\n]+\s*/g, ' ');
}

function printText(result: LoadResult, issues: readonly Issue[], { title, rows, faults, warnings }: Summary) {
  for (const issue of issues) console.log(lineOf(issue));
  if (result.kind === 'failed') {
    console.log(`数据包无法使用：错误 ${faults} 处，提醒 ${warnings} 处。`);
    return;
  }
  const verdict = faults > 0 ? `有错误 ${faults} 处` : '检查通过';
  console.log(`数据包“${title}”${verdict}，提醒 ${warnings} 处。采用的行数：`);
  for (const [table, number] of Object.entries(rows)) {
    console.log(`  ${TABLES[table as TableName].title} ${number} 行`);
  }
}

async function main(): Promise<number> {
  let folder: string | undefined;
  let json = false;
  try {
    const { values, positionals } = parseArgs({
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    json = values.json;
    if (positionals.length === 1) folder = positionals[0];
  } catch {
    folder = undefined;
  }
  if (folder === undefined) {
    console.error(USAGE);
    return EXIT.misused;
  }
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) {
    console.error(`找不到文件夹 ${resolve(folder)}\n${USAGE}`);
    return EXIT.misused;
  }
  const read = readFrom(folder);
  const { result, core } = await loadCore(read);
  const policy = core && (await loadPolicy(core, read));
  const issues = [
    ...(result.kind === 'ready' ? result.dataset.issues : result.issues),
    ...(policy?.issues ?? []),
  ];
  const summary = summarise(result, policy, issues);
  const ok = result.kind === 'ready' && summary.faults === 0;
  if (json) console.log(JSON.stringify({ ok, summary, issues }, null, 2));
  else printText(result, issues, summary);
  return ok ? EXIT.sound : EXIT.faulty;
}

process.exitCode = await main();
