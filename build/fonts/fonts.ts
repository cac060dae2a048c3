import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import subsetFont from 'subset-font';
import { FONT_SIGNS } from '#ui/loadCoreFonts.ts';
import { BUILT_FOLDER } from '../../test/harness/builtFolder.ts';
import { launchChromium } from '../../test/harness/chromium.ts';
import { serveFolder } from '../../test/harness/staticServer.ts';
import { between, charactersInUse, charactersWanted, gb2312Characters } from './collectCharacters.ts';
import { fontCoverage } from './fontCoverage.ts';
import { type FontFace, toCss } from './fontFaces.ts';
import { type SeenFirst, seenFirst } from './seenFirst.ts';

/**
 * npm run fonts: writes public/fonts/ from Noto Sans SC.
 * Core: every character of page and data, three weights, each in two files: `first` with what the built desk shows before its
 * reader does anything, since to read a font takes time from the first map, and `more` with all else.
 * Rest: the whole of GB2312 in one weight, in slices whose bytes never change; unicode-range leaves out what the core has,
 * so a slice is fetched on demand only.
 */
const TARGET = 'public/fonts';
const CORE_WEIGHTS = { 400: '400Regular', 500: '500Medium', 700: '700Bold' } as const;
const SLICES = 6;
const ASCII = between(0x20, 0x7e).join('');
const FEATURES = ['ccmp', 'locl', 'kern', 'mark', 'mkmk', 'palt', 'halt', 'vert', 'tnum', 'lnum', 'pnum'];

const packageFolder = dirname(
  fileURLToPath(import.meta.resolve('@expo-google-fonts/noto-sans-sc/package.json')),
);
const fontOf = (style: string): Buffer => readFileSync(join(packageFolder, style, `NotoSansSC_${style}.ttf`));
const codeOf = (character: string): number => character.codePointAt(0) ?? 0;
const textOf = (codes: readonly number[]): string => String.fromCodePoint(...codes);

/** Written at the end and all at once, so that a build meanwhile finds a whole set. */
const finished = new Map<string, Buffer>();

async function seenOfBuild(): Promise<SeenFirst> {
  const [server, site] = await Promise.all([launchChromium(), serveFolder(BUILT_FOLDER)]);
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    return await seenFirst(browser, `http://127.0.0.1:${site.port}/`);
  } finally {
    await browser.close();
    await Promise.all([server.close(), site.close()]);
  }
}

const makeFace = async (
  font: Buffer,
  file: string,
  contents: readonly number[],
  face: Pick<FontFace, 'family' | 'weight' | 'codes'>,
): Promise<FontFace> => {
  const bytes = await subsetFont(font, textOf(contents), {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  finished.set(file, bytes);
  console.log(`${file}  ${(bytes.length / 1024).toFixed(0)} KB  ${contents.length} characters`);
  return { ...face, file, version: createHash('sha256').update(bytes).digest('hex').slice(0, 8) };
};

const regular = fontOf(CORE_WEIGHTS[400]);
const inFont = fontCoverage(regular);
const lacking = [...charactersInUse('.')].filter((character) => !inFont.has(codeOf(character)));
if (lacking.length > 0) {
  console.error(
    `字库里没有这些字，请换一个写法 / not in Noto Sans SC, write them otherwise: ${lacking.join(' ')}`,
  );
  process.exitCode = 1;
}

const existing = (characters: Iterable<string>): number[] =>
  [...new Set(characters)]
    .map(codeOf)
    .filter((code) => inFont.has(code))
    .sort((a, b) => a - b);
const core = existing(charactersWanted('.'));
const inCore = new Set(core);
const seen = await seenOfBuild();
const gb2312 = existing(gb2312Characters());

/** The characters of the two files of a weight. Those one types come first too, as do the signs of lists and folded parts. */
const partsOf = (weight: string): Readonly<Record<keyof typeof FONT_SIGNS, readonly number[]>> => {
  const first = new Set(existing(`${ASCII}▶▼•${FONT_SIGNS.first}${seen[weight] ?? ''}`));
  first.delete(codeOf(FONT_SIGNS.more));
  return { first: core.filter((code) => first.has(code)), more: core.filter((code) => !first.has(code)) };
};

const faces: FontFace[] = [];
for (const [weight, style] of Object.entries(CORE_WEIGHTS))
  for (const [part, codes] of Object.entries(partsOf(weight))) {
    const face = { family: 'Noto Sans SC', weight, codes };
    faces.push(await makeFace(fontOf(style), `noto-sans-sc-${part}-${weight}.woff2`, codes, face));
  }
const sliceSize = Math.ceil(gb2312.length / SLICES);
for (let i = 0; i < SLICES; i += 1) {
  const slice = gb2312.slice(i * sliceSize, (i + 1) * sliceSize);
  const codes = slice.filter((code) => !inCore.has(code));
  const face = { family: 'Noto Sans SC Rest', weight: '100 900', codes };
  faces.push(await makeFace(regular, `noto-sans-sc-rest-${i + 1}.woff2`, slice, face));
}

const css = toCss(faces);
mkdirSync(TARGET, { recursive: true });
for (const [file, bytes] of finished) writeFileSync(join(TARGET, file), bytes);
for (const name of readdirSync(TARGET))
  if (name.endsWith('.woff2') && !finished.has(name)) rmSync(join(TARGET, name));
writeFileSync(join(TARGET, 'fonts.css'), css);
copyFileSync(join(packageFolder, 'LICENSE_FONT'), join(TARGET, 'OFL.txt'));
console.log(`fonts.css  ${(css.length / 1024).toFixed(0)} KB`);
