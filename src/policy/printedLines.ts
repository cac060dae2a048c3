import { chineseNumber } from './chineseNumber.ts';

/** `一、` or `（一）` at the head of a line. */
export interface Mark {
  readonly kind: 'part' | 'item';
  /** As printed. */
  readonly marker: string;
  readonly number: number;
  /** What follows it on the line. */
  readonly rest: string;
}

/** A line of the file that is not empty. */
export interface PrintedLine {
  /** In the file, counted from 1. */
  readonly number: number;
  /** Without the signs of a heading. */
  readonly text: string;
  readonly heading: boolean;
  readonly mark: Mark | null;
  /** A ruled line; `附件` above an annex; `附件：…`, the list of annexes; words. */
  readonly kind: 'rule' | 'annex' | 'annexList' | 'words';
  /** Outside the numbered parts: it goes on with nothing (`begins`), and nothing goes on with it (`whole`). */
  readonly stands: 'begins' | 'whole' | null;
}

const HEADING = /^\s*#+\s*/;
const RULE = /^\s*-{3,}\s*$/;
const MARK = /^\s*(([一二三四五六七八九十]+)、|[（(]([一二三四五六七八九十]+)[）)])\s*(.*)$/;
const DATE = /^\s*\d{4}年\d{1,2}月\d{1,2}日(?:印发)?\s*$/;
const DOCUMENT_NUMBER = /^\s*\S{1,12}〔\d{4}〕\d+号\s*$/;
const LABEL = /^\s*(?:组\s*长|副组长|成\s*员|抄送)：/;

function markOf(text: string): Mark | null {
  const [, marker = '', ofPart = '', ofItem = '', rest = ''] = MARK.exec(text) ?? [];
  const number = chineseNumber(ofPart + ofItem);
  return number === null ? null : { kind: ofPart === '' ? 'item' : 'part', marker, number, rest };
}

function kindOf(text: string): PrintedLine['kind'] {
  if (RULE.test(text)) return 'rule';
  if (/^\s*附件\s*$/.test(text)) return 'annex';
  return /^\s*附件：/.test(text) ? 'annexList' : 'words';
}

/** A date and the name above it, the number of the document, a salutation; a list begins anew. */
function standsOf(text: string, next: string): PrintedLine['stands'] {
  if (LABEL.test(text)) return 'begins';
  const signs = DATE.test(next) && !/[，。；：]/.test(text);
  return signs || DATE.test(text) || DOCUMENT_NUMBER.test(text) || /：\s*$/.test(text) ? 'whole' : null;
}

export function printedLines(document: string): readonly PrintedLine[] {
  const lines = document.split(/\r\n?|\n/).map((text, i) => ({ text, number: i + 1 }));
  const printed = lines.filter(({ text }) => text.trim() !== '');
  return printed.map(({ text: line, number }, i) => {
    const heading = HEADING.test(line);
    const text = line.replace(HEADING, '');
    const stands = standsOf(text, printed[i + 1]?.text ?? '');
    return { number, text, heading, mark: markOf(text), kind: kindOf(line), stands };
  });
}
