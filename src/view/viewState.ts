import type { Atlas } from '#catalog/atlases.ts';
import type { DataPage } from '#catalog/dataPages.ts';
import type { Dock } from '#catalog/docks.ts';
import { DEFAULT_LAYERS, type LayerSetting } from '#catalog/layers.ts';
import type { Look } from '#catalog/looks.ts';
import type { Mode, Selectable } from '#catalog/modes.ts';
import type { Paper } from '#catalog/papers.ts';
import type { PolicyPage } from '#catalog/policyPages.ts';
import type { Standing } from '#catalog/standings.ts';
import type { Category, Level, Role } from '#catalog/subjects.ts';
import type { TourChoice, WallRunSetting } from '#catalog/tours.ts';
import type { WallChoice } from '#catalog/wallProfiles.ts';

export interface Selection {
  readonly kind: Selectable;
  readonly id: string;
}

/** The second map: another indicator, or the same one in another year; '' and null are those of the first. */
export interface Beside {
  readonly indicator: string;
  readonly year: number | null;
}

/** How a wall runs that nobody attends to. Its settings are null until the operator sets them. */
export interface WallRun extends Readonly<Record<WallRunSetting, number | null>> {
  /** What the wall goes over by itself. */
  readonly tour: TourChoice | null;
  /** The tour stands until it is told to go on. */
  readonly hold: boolean;
  /** The wall shows what is kept in this browser: a version of the package, evidence. */
  readonly own: boolean;
}

/** What the user is looking at. It is the URL: nothing here that a link should not carry. */
export interface ViewState extends WallRun {
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
  /** Second indicator of a bivariate fill; '' for a fill by one. */
  readonly second: string;
  /** Earlier year the chosen one is compared with: areas show the difference. */
  readonly since: number | null;
  /** What a second map beside the first shows. */
  readonly beside: Beside | null;
  readonly look: Look;
  /** Town indicator drawn as size by a look; '' takes the first that has figures. */
  readonly size: string;
  /** Every layer once, lowest first. */
  readonly layers: readonly LayerSetting[];
  readonly dock: Dock;
  /** Year by which the tier ladder asks for the next tier; null is the deadline of the targets. */
  readonly by: number | null;
  /** Page of the policy mode; null is the document where a clause is named, else the first. */
  readonly page: PolicyPage | null;
  /** What the criteria are printed as, a page each; null for the page itself. */
  readonly atlas: Atlas | null;
  /** Page of the data mode. */
  readonly tab: DataPage;
  /** Clause of the policy to be shown, `3.10`; '' for none. */
  readonly clause: string;
  /** Department whose items are shown; '' for all. */
  readonly department: string;
  /** Shape of the wall; null is the one nearest to the window. */
  readonly wall: WallChoice | null;
  /** The wall's texts against the size they need, in place of the wall. */
  readonly check: boolean;
  /** Scene of the briefing, the first is 1; null is the first where there is one. */
  readonly scene: number | null;
  /** The briefing's scenes on the whole page, one at a time. */
  readonly present: boolean;
  /** What the speaker has before him while another window shows the scenes. */
  readonly console: boolean;
  /** The briefing as pages to be printed. */
  readonly print: boolean;
  /** What pages are printed on; null is what the page is made for. */
  readonly paper: Paper | null;
  readonly select: Selection | null;
  /** null follows the mode's default. */
  readonly sample: 'on' | 'off' | null;
  /** Date targets are judged on; '' is the package's data date. */
  readonly asof: string;
}

export type Filters = Pick<ViewState, 'sector' | 'category' | 'level' | 'area' | 'role' | 'standing' | 'q'>;

export const NO_RUN: WallRun = {
  tour: null,
  hold: false,
  stay: null,
  resume: null,
  refresh: null,
  restart: null,
  own: false,
};

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
  second: '',
  since: null,
  beside: null,
  look: 'symbols',
  size: '',
  layers: DEFAULT_LAYERS,
  dock: 'table',
  by: null,
  page: null,
  atlas: null,
  tab: 'about',
  clause: '',
  department: '',
  wall: null,
  check: false,
  ...NO_RUN,
  scene: null,
  present: false,
  console: false,
  print: false,
  paper: null,
  select: null,
  sample: null,
  asof: '',
};
