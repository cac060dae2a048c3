/** A workbook in words: what stands where, what may be written and what may not. Plain data. */
export interface WorkbookPlan {
  readonly title: string;
  readonly sheets: readonly SheetPlan[];
}

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  readonly rows: readonly RowPlan[];
  /** Rows that stay in view. */
  readonly frozen: number;
}

export interface RowPlan {
  readonly look: 'title' | 'text' | 'header' | 'body';
  readonly cells: readonly CellPlan[];
}

/** A locked text or number, or a cell to be filled in. */
export type CellPlan =
  | string
  | number
  | { readonly fill: string | number | null; readonly check: CellCheck; readonly prompt: string };

/** What may be written into a cell. `orText`: the one text that may stand in place of a number. */
export type CellCheck =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly orText: string }
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'date' };
