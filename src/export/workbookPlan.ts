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
  /** Whether only the cells to be filled in may be written. */
  readonly locked: boolean;
}

export interface RowPlan {
  readonly look: 'title' | 'text' | 'header' | 'body';
  readonly cells: readonly CellPlan[];
}

/** A text or number, blank where null, a number with its way of being written, or a cell to be filled in. */
export type CellPlan =
  | string
  | number
  | null
  | { readonly number: number; readonly format: string }
  | { readonly fill: string | number | null; readonly check: CellCheck; readonly prompt: string };

/** What may be written into a cell. `orText`: the one text that may stand in place of a number. */
export type CellCheck =
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly orText: string }
  | { readonly kind: 'text'; readonly longest: number }
  | { readonly kind: 'date' };
