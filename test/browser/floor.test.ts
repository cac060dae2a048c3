import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { BUILT_FOLDER } from '../harness/builtFolder.ts';
import { pageOpener } from '../harness/page.ts';
import { LATER_SCRIPT, LATER_STYLE, type LaterApi } from './laterApis.ts';

const openPage = pageOpener();

const built = (extensions: readonly string[]) =>
  readdirSync(BUILT_FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => extensions.includes(extname(name)))
    .map((name) => ({ name, text: readFileSync(join(BUILT_FOLDER, name), 'utf8') }));

const AROUND = 150;

const usesOf = ({ name, since, pattern, guarded }: LaterApi, files: ReturnType<typeof built>): string[] =>
  files.flatMap((file) =>
    [...file.text.matchAll(pattern)]
      .map((match) => file.text.slice(Math.max(0, match.index - AROUND), match.index + AROUND))
      .filter((around) => !guarded?.by.test(around))
      .map((around) => `${file.name}: ${name} (Chromium ${since}) … ${around.slice(AROUND - 30)}`),
  );

test('the built scripts use nothing later than Chromium 109', () => {
  const files = built(['.js', '.mjs']);
  expect(files.length).toBeGreaterThan(1);
  expect(LATER_SCRIPT.flatMap((api) => usesOf(api, files))).toEqual([]);
});

test('the built styles use nothing later than Chromium 109', () => {
  const files = built(['.css', '.html']).map(({ name, text }) => ({
    name,
    text: extname(name) === '.css' ? text : [...text.matchAll(/<style>([\s\S]*?)<\/style>/g)].join(),
  }));
  expect(files.length).toBeGreaterThan(1);
  expect(LATER_STYLE.flatMap((api) => usesOf(api, files))).toEqual([]);
});

test('an engine below the floor gets a plain page that says so, and no app', async () => {
  const { page, pageErrors, foreignRequests } = await openPage({
    before: 'delete Array.prototype.findLast;',
    context: {
      userAgent: 'Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/86.0.4240.198 Safari/537.36',
    },
  });
  await page.getByRole('heading', { name: '浏览器版本过低，本页无法显示' }).waitFor();
  expect(await page.getByText('当前浏览器的内核是 Chromium 86。').count()).toBe(1);
  expect(await page.locator('#root').count()).toBe(0);
  expect(pageErrors).toEqual([]);
  expect(foreignRequests()).toEqual([]);
});

test('an engine at the floor is let through', async () => {
  const { page } = await openPage();
  expect(await page.evaluate(() => '__belowFloor' in window)).toBe(false);
  expect(await page.locator('#root').count()).toBe(1);
});
