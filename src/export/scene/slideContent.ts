/** Bars by name. Only what has a value has a bar; the table beside tells the rest. */
export interface BarChart {
  readonly kind: 'bars';
  readonly title: string;
  readonly series: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly sample: boolean }[];
  /** Places of the labels. */
  readonly places: number;
}

/** One of the lines of a chart: null where its year has no value that is one. */
export interface ChartLine {
  readonly name: string;
  readonly sample: boolean;
  readonly values: readonly (number | null)[];
}

/** Lines over the years, all of them from the first to the last; a gap stays a gap. */
export interface LineChart {
  readonly kind: 'lines';
  readonly title: string;
  readonly years: readonly number[];
  readonly lines: readonly ChartLine[];
  readonly places: number;
}

export type SlideChart = BarChart | LineChart;

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
