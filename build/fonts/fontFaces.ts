/** The @font-face rules of public/fonts/fonts.css: written by `npm run fonts`, read by the font test. */
export interface FontFace {
  readonly family: string;
  readonly weight: string;
  readonly file: string;
  /** Start of the file's SHA-256, put behind its address so that a changed file is fetched anew. */
  readonly version: string;
  readonly codes: readonly number[];
}

const hex = (code: number): string => code.toString(16).toUpperCase();

const unicodeRange = (codes: readonly number[]): string => {
  const runs: [first: number, last: number][] = [];
  for (const code of [...codes].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs
    .map(([first, last]) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(',');
};

export const toCss = (faces: readonly FontFace[]): string =>
  `/* Written by npm run fonts. Noto Sans SC, SIL Open Font License 1.1: see OFL.txt. */\n${faces
    .map(
      ({ family, weight, file, version, codes }) => `@font-face {
  font-family: "${family}";
  font-weight: ${weight};
  font-style: normal;
  font-display: swap;
  src: url("./${file}?v=${version}") format("woff2");
  unicode-range: ${unicodeRange(codes)};
}
`,
    )
    .join('')}`;

const codesOf = (range: string): number[] =>
  range.split(',').flatMap((part) => {
    const [first = '', last = first] = part.trim().replace('U+', '').split('-');
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, i) => start + i);
  });

export const parseFontFaces = (css: string): FontFace[] =>
  [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, body = '']) => {
    const field = (pattern: RegExp): string => pattern.exec(body)?.[1] ?? '';
    return {
      family: field(/font-family: "([^"]+)"/),
      weight: field(/font-weight: ([^;]+);/),
      file: field(/url\("\.\/([^"?]+)/),
      version: field(/\?v=([0-9a-f]+)/),
      codes: codesOf(field(/unicode-range: ([^;]+);/)),
    };
  });
