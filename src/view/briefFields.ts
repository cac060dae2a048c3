import { PAPERS, type Paper } from '#catalog/papers.ts';
import { clip, type Field, SWITCH } from './field.ts';
import type { ViewState } from './viewState.ts';

/** Where in the briefing the reader is, and what it and other pages are printed on. */
export const BRIEF_FIELDS = {
  scene: {
    parse: (text) =>
      /^[1-9]\d{0,2}$/.test(text)
        ? { value: Number(text) }
        : { wrong: `“${clip(text)}”不是第几幕，应为 1 起的整数` },
    format: (value) => (value === null ? '' : String(value)),
  },
  present: SWITCH,
  console: SWITCH,
  print: SWITCH,
  paper: {
    parse: (text) =>
      Object.hasOwn(PAPERS, text)
        ? { value: text as Paper }
        : { wrong: `没有“${clip(text)}”这种纸张，可用：${Object.keys(PAPERS).join('、')}` },
    format: (value) => value ?? '',
  },
} satisfies { readonly [K in keyof ViewState]?: Field<ViewState[K]> };
