import type { Mode, Selectable } from '#catalog/modes.ts';
import type { Standing } from '#catalog/standings.ts';
import type { Category, Level, Role } from '#catalog/subjects.ts';

export interface Selection {
  readonly kind: Selectable;
  readonly id: string;
}

/** What the user is looking at. It is the URL: nothing here that a link should not carry. */
export interface ViewState {
  readonly mode: Mode;
  readonly sector: readonly string[];
  readonly category: readonly Category[];
  readonly level: readonly Level[];
  readonly area: readonly string[];
  readonly role: readonly Role[];
  readonly standing: readonly Standing[];
  readonly q: string;
  /** '' shows where things are, without a figure per area. */
  readonly indicator: string;
  /** null takes the year with the widest coverage. */
  readonly year: number | null;
  readonly select: Selection | null;
  /** null follows the mode's default. */
  readonly sample: 'on' | 'off' | null;
  /** Date targets are judged on; '' is the package's data date. */
  readonly asof: string;
}

export type Filters = Pick<ViewState, 'sector' | 'category' | 'level' | 'area' | 'role' | 'standing' | 'q'>;

export const NO_FILTERS: Filters = {
  sector: [],
  category: [],
  level: [],
  area: [],
  role: [],
  standing: [],
  q: '',
};

export const DEFAULT_VIEW: ViewState = {
  mode: 'plan',
  ...NO_FILTERS,
  indicator: '',
  year: null,
  select: null,
  sample: null,
  asof: '',
};
