import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parseSync } from 'oxc-parser';

/** Which characters the page can show: what `npm run fonts` ships and what the font test asks for. */

const SOURCES = new Set(['.ts', '.tsx', '.css', '.html']);
const SCRIPTS = new Set(['.ts', '.tsx', '.js']);
const DATA = new Set(['.csv', '.json', '.geojson', '.md', '.txt']);

/** Never on the page: tests beside the code, and the Node entry points. */
const isShown = (path: string): boolean => !path.includes('.test.') && !path.startsWith(join('src', 'cli'));

const filesUnder = (root: string, folder: string, extensions: ReadonlySet<string>): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => extensions.has(extname(path)) && isShown(path))
    .sort();

/** What is said in a comment is not on the page. */
const withoutComments = (path: string, text: string): string => {
  if (extname(path) === '.css') return text.replace(/\/\*[\s\S]*?\*\//g, '');
  if (!SCRIPTS.has(extname(path))) return text;
  return parseSync(path, text).comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
};

const textsOf = (root: string): string[] => {
  const page = ['index.html', join('public', 'floor.js')];
  const paths = [...page, ...filesUnder(root, 'src', SOURCES), ...filesUnder(root, 'data', DATA)];
  return paths.map((path) => withoutComments(path, readFileSync(join(root, path), 'utf8')));
};

/** Spaces, controls, private use and unassigned code points have no glyph to look for. */
const HAS_GLYPH = /[\p{L}\p{M}\p{N}\p{P}\p{S}]/u;

/** Every character that is written out in the page's sources or in the data package. */
export const charactersInUse = (root: string): Set<string> =>
  new Set(
    textsOf(root)
      .flatMap((text) => [...new Set(text)])
      .filter((character) => HAS_GLYPH.test(character)),
  );

const ESCAPE = /\\u\{([0-9a-f]{1,6})\}|\\u([0-9a-f]{4})|\\([0-9a-f]{4,6})\b|&#x([0-9a-f]{1,6});/gi;

/** Characters written as escapes, in TypeScript, CSS or HTML. Some are bounds of a range, so none is a must. */
const escapedIn = (text: string): string[] =>
  [...text.matchAll(ESCAPE)].flatMap(([, braced, four, css, entity]) => {
    const code = Number.parseInt(braced ?? four ?? css ?? entity ?? '', 16);
    const isScalar = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isScalar ? [String.fromCodePoint(code)] : [];
  });

export const between = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i));

/** Good to have at hand whatever is typed next: ASCII, Latin-1, punctuation, full width, signs. */
const ALWAYS: readonly string[] = [
  ...between(0x20, 0x7e),
  ...between(0xa0, 0xff),
  ...between(0x2070, 0x209c),
  ...between(0x2460, 0x2473),
  ...between(0x3000, 0x3020),
  ...between(0xff01, 0xff5e),
  ...'\u2002\u2003\u2009\u202f‐‑–—―…‥·•‰′″‹›“”‘’※€￥℃№™Ω',
  ...'×÷±≤≥≈≠∞√∑∶∕−←↑→↓↖↗↘↙↔↕⇧▲▼△▽◀▶◁▷◆◇○◎●■□▪▫◯★☆✓✔✕✖✗＋－ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ㎡㎞',
  // Town names here use these; common web fonts lack them.
  ...'圐圙塄',
];

/** The characters of the core files, as far as the font has them. */
export const charactersWanted = (root: string): Set<string> =>
  new Set([...charactersInUse(root), ...textsOf(root).flatMap(escapedIn), ...ALWAYS]);

/** GB2312: rows 1 to 87 of 94 characters, without what is unassigned. */
export const gb2312Characters = (): string[] => {
  const decoder = new TextDecoder('gb18030');
  const found: string[] = [];
  for (let lead = 0xa1; lead <= 0xf7; lead += 1)
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      if (HAS_GLYPH.test(character)) found.push(character);
    }
  return found;
};
