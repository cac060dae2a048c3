import type { Confidence } from '#catalog/intake.ts';
import type { RowOf } from '#catalog/tables.ts';
import { type HeaderText, headerKey, readHeader } from './headerText.ts';
import { memo } from './memo.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface IndicatorMatch {
  /** null: none is called so. */
  readonly indicator: RowOf<'indicators'> | null;
  readonly confidence: Confidence;
  /** What the text tells besides the name. */
  readonly header: HeaderText;
  /** Names it may have been meant for. */
  readonly near: readonly string[];
}

const MOST_NEAR = 3;

/** Which indicator a cell names, in a table of one figure a row. */
export function indicatorMatcher(
  vocabulary: Vocabulary,
  units: readonly RowOf<'units'>[],
): (text: string) => IndicatorMatch {
  return memo((text) => {
    const header = readHeader(text, units);
    const words = header.keys.flatMap((key) => vocabulary.get(key) ?? []);
    const word = words.find((one) => one.kind === 'indicator');
    if (word) return { indicator: word.indicator, confidence: word.confidence, header, near: [] };
    const key = headerKey(text);
    const alike =
      key.length < 3
        ? []
        : [...vocabulary].filter(([name]) => name.length > 2 && (name.includes(key) || key.includes(name)));
    const names = alike.flatMap(([, all]) =>
      all.flatMap((one) => (one.kind === 'indicator' ? [one.indicator.name] : [])),
    );
    return { indicator: null, confidence: 'unsure', header, near: [...new Set(names)].slice(0, MOST_NEAR) };
  });
}
