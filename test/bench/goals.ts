import { median } from 'd3-array';

/** Figure of a page, as `page.figure`: the median of its rounds, null when it was never given. */
export type Medians = Readonly<Record<string, number | null>>;

/** One thing the product promises. `over`: the figure it is divided by; without one it stands by itself. */
export interface Goal {
  readonly what: string;
  readonly figure: string;
  readonly over?: string;
  readonly atMost: number;
  readonly unit: '×' | 'ms' | 'KB' | 'MB' | '';
  /** Why the page gives no figure, when it gives none. */
  readonly absent?: string;
}

export function mediansOf(rounds: ReadonlyMap<string, readonly (number | null)[]>): Medians {
  const entries = [...rounds].map(([name, values]) => [
    name,
    median(values.filter((v) => v !== null)) ?? null,
  ]);
  return Object.fromEntries(entries);
}

/** What a goal comes to; null when a figure it needs is missing. */
export function reach({ figure, over }: Goal, medians: Medians): number | null {
  const value = medians[figure] ?? null;
  if (value === null || over === undefined) return value;
  const base = medians[over] ?? null;
  return base === null ? null : value / base;
}

const written = (value: number, unit: Goal['unit']): string =>
  `${value.toFixed(unit === '×' ? 2 : 0)}${unit === '' || unit === '×' ? unit : ` ${unit}`}`;

/** The goals as a Markdown table. */
export function goalTable(goals: readonly Goal[], medians: Medians): string {
  const rows = goals.map((goal) => {
    const value = reach(goal, medians);
    const result = value === null ? `not measured: ${goal.absent ?? 'no figure'}` : written(value, goal.unit);
    const verdict = value === null ? '–' : value <= goal.atMost ? 'yes' : '**no**';
    return `| ${goal.what} | ${result} | ≤ ${written(goal.atMost, goal.unit)} | ${verdict} |`;
  });
  return ['| What | Measured | Goal | Reached |', '|---|---|---|---|', ...rows].join('\n');
}
