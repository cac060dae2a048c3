import type { ReactNode } from 'react';
import type { WallQuestion } from '#catalog/wallPanels.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Judgement } from '#domain/judgement.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { DataRequest } from '#domain/requests.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import type { Ladder } from '#selectors/ladderRows.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import type { WallFigures } from '#selectors/wallFigures.ts';
import type { ViewState } from '#view/viewState.ts';
import type { Since } from './meeting/useSince.ts';

/** What the panels of the wall are made from. */
export interface WallInput {
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly view: ViewState;
  /** Null while it is on its way. */
  readonly policy: PolicyLookup | null;
  readonly visible: VisibleThings;
  readonly targets: readonly Judgement[];
  readonly overlay: AreaOverlay | null;
  readonly ladder: Ladder | null;
  readonly requests: readonly DataRequest[];
  readonly figures: WallFigures;
  /** Null while no meeting has been marked. */
  readonly since: Since | null;
}

/** Lines of an answer: a term and what is to be said of it; those with nothing to say are left out. */
export type WallFacts = readonly (readonly [term: string, detail: string])[];

/** What a panel shows, and on what it rests: one that cannot say its source and date is not drawn. */
export interface WallPanel {
  readonly indicator: string;
  readonly source: string;
  readonly date: string;
  readonly answers: Readonly<Record<WallQuestion, WallFacts>>;
  readonly body: ReactNode;
}

/** Null where the data have nothing to say. */
export type MakePanel = (input: WallInput) => WallPanel | null;

export const canStand = ({ indicator, source, date }: WallPanel): boolean =>
  indicator !== '' && source !== '' && date !== '';
