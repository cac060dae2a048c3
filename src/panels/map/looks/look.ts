import type { Dataset } from '#domain/dataset.ts';
import type { Mark, Marker } from '#map/marks.ts';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import type { Placements } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import type { ViewState } from '#view/viewState.ts';

/** What a look is made from. */
export interface LookInput {
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly visible: VisibleThings;
  readonly placements: Placements;
  readonly overlay: AreaOverlay | null;
}

/** One line of a look's legend: a sample of the mark, as wide and high as it is drawn, and what it means. */
export interface LegendEntry {
  readonly shape: 'disc' | 'column' | 'ring' | 'arc' | 'cell';
  /** Radius, height or width in CSS px. */
  readonly size: number;
  readonly colour: string;
  readonly text: string;
}

/** What a look puts on the map, and how its legend explains it. */
export interface LookDrawing {
  readonly marks: readonly Mark[];
  /** Towns that stand with their mark instead of in their area's block. */
  readonly markers: readonly Marker[];
  readonly title: string;
  readonly legend: readonly LegendEntry[];
  /** Coverage, and what could not be drawn and why. */
  readonly note: string;
}

export const NOTHING_DRAWN: LookDrawing = { marks: [], markers: [], title: '', legend: [], note: '' };
