import Papa from 'papaparse';
import type { Sheet, SheetPlan } from '#domain/intake.ts';
import { personalWithin } from './personal.ts';
import { textOf } from './textOf.ts';

const LEFT_OUT = '（个人信息，已略去）';

/** A spreadsheet computes what begins so; a mark before it makes it a text. */
const harmless = (text: string): string =>
  /^[=+\-@\t\r]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) ? `'${text}` : text;

/** Refused rows with their reasons, as a CSV to mend and hand in again; '' when there are none. */
export function rejectedCsv(
  sheet: Sheet,
  plan: SheetPlan,
  reasons: ReadonlyMap<number, readonly string[]>,
): string {
  if (reasons.size === 0) return '';
  const personal = new Set(
    plan.columns.flatMap(({ index, meaning }) =>
      meaning.kind === 'leave' && meaning.personal !== null ? [index] : [],
    ),
  );
  const kept = plan.header.texts.map((_, i) => i).filter((i) => !personal.has(i));
  const rows = sheet.rows.flatMap((row, at) => {
    const line = sheet.lines[at] ?? 0;
    const why = reasons.get(line);
    if (!why) return [];
    const cells = kept.map((i) => textOf(row[i]));
    return [
      [
        String(line),
        why.join('；'),
        ...cells.map((cell) => (personalWithin(cell) === null ? cell : LEFT_OUT)),
      ],
    ];
  });
  const header = ['行号', '没有采用的原因', ...kept.map((i) => plan.header.texts[i] ?? '')];
  return `\uFEFF${Papa.unparse(
    [header, ...rows].map((row) => row.map(harmless)),
    { newline: '\r\n' },
  )}\r\n`;
}
