/** Bars by name. Only what has a value has a bar; the table beside tells the rest. */
export interface SlideChart {
  readonly title: string;
  readonly series: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly sample: boolean }[];
  /** Places of the labels. */
  readonly places: number;
}

export interface SlideTable {
  /** '' where the slide says it. */
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a scene shows beside its map. */
export interface SceneContent {
  readonly chart: SlideChart | null;
  /** What is told first comes first; none is empty. */
  readonly tables: readonly SlideTable[];
  /** What is to be kept in mind with it, or that there is nothing to show; '' where nothing is. */
  readonly remark: string;
  /** Too wide to stand beside a map. */
  readonly wide: boolean;
  /** What it rests on, repeats allowed. */
  readonly sourceIds: readonly string[];
}

/** Content of tables alone; a table without rows is left out. */
export const tablesOnly = (
  tables: readonly SlideTable[],
  sourceIds: readonly string[],
  remark = '',
): SceneContent => ({
  chart: null,
  tables: tables.filter(({ rows }) => rows.length > 0),
  remark,
  wide: false,
  sourceIds,
});
