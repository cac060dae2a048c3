import type { Selection } from './viewState.ts';

/** Ids that exist in the data, against which a link is read. */
export interface ViewVocabulary {
  readonly sector: ReadonlySet<string>;
  readonly area: ReadonlySet<string>;
  /** Indicators that can colour areas. */
  readonly indicator: ReadonlySet<string>;
  /** Indicators that can size towns. */
  readonly size: ReadonlySet<string>;
  readonly has: (selection: Selection) => boolean;
}

/** The value, or what was wrong with the text and what would be right. */
type Parsed<T> = { readonly value: T; readonly wrong?: string } | { readonly wrong: string };

/** A field of the address, as text and as what it means. */
export interface Field<T> {
  readonly parse: (text: string, words: ViewVocabulary) => Parsed<T>;
  readonly format: (value: T) => string;
}

/** As much of a text as fits a note. */
export const clip = (text: string): string => (text.length > 24 ? `${text.slice(0, 24)}…` : text);

export const SWITCH: Field<boolean> = {
  parse: (text) =>
    text === 'on' || text === 'off' ? { value: text === 'on' } : { wrong: `“${clip(text)}”应为 on 或 off` },
  format: (value) => (value ? 'on' : ''),
};
