import Papa from 'papaparse';
import { DELIMITERS, type Delimiter } from '#catalog/intake.ts';

const SAMPLE = 64 * 1024;
const MARKS = Object.keys(DELIMITERS) as Delimiter[];

/** Excel lets a file name its own delimiter in a first line `sep=;`. */
const NAMED = /^sep=(.)\n/i;

interface Detected {
  readonly delimiter: Delimiter;
  /** The text without the line that names the delimiter. */
  readonly text: string;
  /** Lines taken off the beginning. */
  readonly skipped: number;
}

/** The mark by which most lines come to the same number of cells; the comma when none does. */
export function detectDelimiter(whole: string): Detected {
  const named = NAMED.exec(whole);
  const mark = MARKS.find((m) => m === named?.[1]);
  if (named && mark) return { delimiter: mark, text: whole.slice(named[0].length), skipped: 1 };
  const cut = whole.length > SAMPLE ? whole.lastIndexOf('\n', SAMPLE) : -1;
  const sample = cut > 0 ? whole.slice(0, cut) : whole.slice(0, SAMPLE);
  let best: readonly [score: number, mark: Delimiter] = [0, ','];
  for (const delimiter of MARKS) {
    const score = sample.includes(delimiter) ? evenness(sample, delimiter) : 0;
    if (score > best[0]) best = [score, delimiter];
  }
  return { delimiter: best[1], text: whole, skipped: 0 };
}

/** Records of the commonest width above one, less those whose quotes do not fit; a wider table is more surely one. */
function evenness(sample: string, delimiter: Delimiter): number {
  const { data, errors } = Papa.parse<string[]>(sample, { delimiter, newline: '\n', preview: 300 });
  const widths = new Map<number, number>();
  for (const cells of data)
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const most = Math.max(0, ...widths.values());
  const strays = errors.filter(({ code }) => code === 'InvalidQuotes').length;
  const width = Math.max(0, ...[...widths].filter(([, count]) => count === most).map(([w]) => w));
  return most - strays + Math.min(width, 99) / 100;
}
