import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FOLDER } from './realPackage.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'data-check-'));
  await cp(FOLDER, folder, { recursive: true });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const check = (...args: readonly string[]): Promise<Run> =>
  new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/data-check.ts', ...args],
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });

/** Alters one file of the copied package, checks it, and puts it back. */
async function checkAltered(file: string, alter: (text: string) => string, ...args: string[]): Promise<Run> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  await writeFile(path, alter(text));
  const run = await check(folder, ...args);
  await writeFile(path, text);
  return run;
}

describe('npm run data:check', { timeout: 30_000 }, () => {
  test('passes the default package, by a path relative to where it runs, with the rows of each table', async () => {
    const { code, out } = await check(FOLDER);
    expect(out).toContain('检查通过');
    expect(out).toContain('专业镇与集群 11 行');
    expect(code).toBe(0);
  });

  test('fails one fault with one line: file, line, column, what is wrong, what would be right', async () => {
    const alter = (text: string) => text.replace(/^([^,\n]*,town,[^,]*,[^,]*,)(\d+)/m, '$1$2亿元');
    const { code, out } = await checkAltered('observations.csv', alter);
    const lines = out.split('\n').filter((line) => line.startsWith('observations.csv:'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(
      /^observations\.csv:\d+:sourceValue 错在：“\d+亿元”里带有单位文字.*；应为：只写数字 \d+/,
    );
    expect(code).toBe(1);
  });

  test('tells it to machines as JSON', async () => {
    const run = await checkAltered(
      'datapackage.json',
      (text) => text.replace('"internal"', '"secret"'),
      '--json',
    );
    expect(JSON.parse(run.out)).toMatchObject({
      ok: false,
      summary: { faults: 1 },
      issues: [{ check: 'descriptor', file: 'datapackage.json', column: 'edition' }],
    });
    expect(run.code).toBe(1);
  });

  test.each([[[]], [['no-such-folder']], [['package.json']], [['data', 'data']], [['data', '--fast']]])(
    'is told how it is used: %j',
    async (args) => {
      const { code, err } = await check(...args);
      expect(err).toContain('用法');
      expect(code).toBe(2);
    },
  );
});
