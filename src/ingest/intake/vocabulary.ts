import type { Confidence, IntakeField } from '#catalog/intake.ts';
import { INTAKE_FIELDS } from '#catalog/intake.ts';
import { FIELD_SYNONYMS, INDICATOR_SYNONYMS } from '#catalog/synonyms.ts';
import type { RowOf } from '#catalog/tables.ts';
import { headerKey } from './headerText.ts';
import { ownOf } from './ownOf.ts';

export type Word =
  | { readonly kind: 'field'; readonly field: IntakeField; readonly confidence: Confidence }
  | { readonly kind: 'indicator'; readonly indicator: RowOf<'indicators'>; readonly confidence: Confidence };

/** What headers may mean, by their key. An indicator's own name goes before a field, a field before a synonym. */
export type Vocabulary = ReadonlyMap<string, readonly Word[]>;

const FIELDS = Object.keys(INTAKE_FIELDS) as IntakeField[];

export function vocabularyOf(indicators: readonly RowOf<'indicators'>[]): Vocabulary {
  const words = new Map<string, Word[]>();
  const add = (text: string, word: Word) => {
    const key = headerKey(text);
    words.set(key, [...(words.get(key) ?? []), word]);
  };
  for (const indicator of indicators) {
    add(indicator.name, { kind: 'indicator', indicator, confidence: 'sure' });
    add(indicator.id, { kind: 'indicator', indicator, confidence: 'sure' });
  }
  for (const field of FIELDS)
    for (const text of new Set([INTAKE_FIELDS[field].label, ...FIELD_SYNONYMS[field]]))
      add(text, { kind: 'field', field, confidence: 'sure' });
  for (const indicator of indicators)
    for (const text of ownOf(INDICATOR_SYNONYMS, indicator.id) ?? [])
      add(text, { kind: 'indicator', indicator, confidence: 'likely' });
  return words;
}
