/** A stretch of the text that stands on its own: a sentence with its stop, a heading, or a whole bracket. */
export interface Unit {
  readonly text: string;
  /** Lines of the file, counted from 1. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** The unit is one bracket from end to end, as the departments of an item are. */
  readonly bracket: boolean;
}

export interface UnitReader {
  /** Units that are whole once these characters of this line are read. */
  readonly add: (text: string, line: number) => readonly Unit[];
  /** What is left without a stop; at most one unit. */
  readonly end: () => readonly Unit[];
  /** Text has begun that no stop has ended: the next line goes on with it. */
  readonly open: () => boolean;
}

const OPENING = '（(〔［[【《〈“‘';
const CLOSING = '）)〕］]】》〉”’';
const BRACKETS = '（(';
const STOPS = '。！？';

/**
 * Cuts running text into units, however it is broken into lines. A stop inside quotes or brackets ends nothing;
 * a bracket that opens a unit is a unit. Spaces at either end of a unit are dropped, those inside stay.
 */
export function unitReader(): UnitReader {
  let text = '';
  let firstLine = 0;
  let lastLine = 0;
  let depth = 0;

  const cut = (bracket: boolean): readonly Unit[] => {
    const unit = { text: text.trim(), firstLine, lastLine, bracket };
    text = '';
    depth = 0;
    return unit.text === '' ? [] : [unit];
  };
  const ended = (letter: string): boolean =>
    depth === 0 &&
    (STOPS.includes(letter) || (CLOSING.includes(letter) && BRACKETS.includes(text.trimStart().charAt(0))));

  return {
    add(piece, line) {
      const units: Unit[] = [];
      for (const letter of piece) {
        if (text.trim() === '' && letter.trim() !== '') firstLine = line;
        if (letter.trim() !== '') lastLine = line;
        text += letter;
        if (OPENING.includes(letter)) depth += 1;
        else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
        if (ended(letter)) units.push(...cut(!STOPS.includes(letter)));
      }
      return units;
    },
    end: () => cut(false),
    open: () => text.trim() !== '',
  };
}
