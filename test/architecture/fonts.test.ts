import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FONT_SIGNS } from '#ui/loadCoreFonts.ts';
import { charactersInUse } from '../../build/fonts/collectCharacters.ts';
import { parseFontFaces } from '../../build/fonts/fontFaces.ts';

const FOLDER = 'public/fonts';
const faces = parseFontFaces(readFileSync(join(FOLDER, 'fonts.css'), 'utf8'));
const core = faces.filter(({ family }) => family === 'Noto Sans SC');
const WEIGHTS = ['400', '500', '700'];
const codesOf = (wanted: string): readonly number[] =>
  core.filter(({ weight }) => weight === wanted).flatMap(({ codes }) => codes);
const inUse = charactersInUse('.');

test('the core is there in the three weights of the design, each in two files that share nothing', () => {
  expect(core.map(({ weight }) => weight).sort()).toEqual(WEIGHTS.flatMap((weight) => [weight, weight]));
  for (const weight of WEIGHTS) expect(codesOf(weight)).toHaveLength(new Set(codesOf(weight)).size);
});

test.each(WEIGHTS)('every character in use is in the core of weight %s', (weight) => {
  const shipped = new Set(codesOf(weight));
  const lacking = [...inUse].filter((character) => !shipped.has(character.codePointAt(0) ?? 0));
  expect(lacking, 'characters without a glyph: npm run fonts').toEqual([]);
});

test.each(WEIGHTS)(
  'the signs by which a file of weight %s is asked for are where they should be',
  (weight) => {
    const holding = (sign: string) =>
      core.filter((face) => face.weight === weight && face.codes.includes(sign.codePointAt(0) ?? 0));
    for (const [part, sign] of Object.entries(FONT_SIGNS))
      expect(holding(sign).map(({ file }) => file)).toEqual([`noto-sans-sc-${part}-${weight}.woff2`]);
  },
);

test('the town names that common web fonts lack are shipped', () => {
  for (const weight of WEIGHTS)
    expect(codesOf(weight)).toEqual(expect.arrayContaining([0x5710, 0x5719, 0x5844]));
});

test.each(faces)('$file is the file that fonts.css was written for', ({ file, version }) => {
  const sha = createHash('sha256')
    .update(readFileSync(join(FOLDER, file)))
    .digest('hex');
  expect(sha.slice(0, version.length), 'npm run fonts').toBe(version);
});

test('the rest covers the characters of GB2312 that the core leaves out', () => {
  const shipped = new Set(faces.flatMap(({ codes }) => codes));
  const hanzi = new TextDecoder('gb18030').decode(
    Uint8Array.from({ length: (0xf7 - 0xb0 + 1) * 94 * 2 }, (_, i) =>
      i % 2 === 0 ? 0xb0 + Math.floor(i / 188) : 0xa1 + Math.floor((i % 188) / 2),
    ),
  );
  const lacking = [...hanzi].filter((c) => /\p{sc=Han}/u.test(c) && !shipped.has(c.codePointAt(0) ?? 0));
  expect(lacking).toEqual([]);
});
