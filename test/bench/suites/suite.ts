import type { Goal } from '../goals.ts';
import type { OpenPage, Size } from '../measurePage.ts';
import type { PageName, Sites } from '../sites.ts';

/** Figures of one visit. What the page gives no answer to is null. */
export type Figures = Readonly<Record<string, number | null>>;

/** One opening of a page, whose figures are told as `name.figure`. */
export interface Visit {
  readonly name: string;
  readonly address: string;
  readonly size?: Size;
  readonly measure: (open: OpenPage) => Promise<Figures>;
}

/** A part of the product and what it promises. */
export interface Suite {
  readonly name: string;
  readonly goals: readonly Goal[];
  /** What its visits need to be served. */
  readonly pages: readonly PageName[];
  readonly visitsOf: (sites: Sites) => readonly Visit[];
}
