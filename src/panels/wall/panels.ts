import type { WallPanelId } from '#catalog/wallPanels.ts';
import { makeDate } from './parts/date.tsx';
import { makeFigure } from './parts/figures.tsx';
import { makeHeadline, makeProgress, makeVerdict } from './parts/headline.tsx';
import { makeLadder } from './parts/ladder.tsx';
import { makeMap } from './parts/map.tsx';
import { makeMissing } from './parts/missing.tsx';
import { makeRanking } from './parts/ranking.tsx';
import { makeSectors } from './parts/sectors.tsx';
import { makeSince } from './parts/since.tsx';
import { makeTargets } from './parts/targets.tsx';
import { canStand, type MakePanel, type WallInput, type WallPanel } from './wallPanel.ts';

const MAKE: Readonly<Record<WallPanelId, MakePanel>> = {
  headline: makeHeadline,
  progress: makeProgress,
  verdict: makeVerdict,
  map: makeMap,
  date: makeDate,
  since: makeSince,
  figure1: makeFigure('figure1'),
  targets: makeTargets,
  figure2: makeFigure('figure2'),
  ladder: makeLadder,
  figure3: makeFigure('figure3'),
  figure4: makeFigure('figure4'),
  missing: makeMissing,
  ranking: makeRanking,
  sectors: makeSectors,
};

const IDS = Object.keys(MAKE) as WallPanelId[];

export type WallPanels = ReadonlyMap<WallPanelId, WallPanel>;

/** Every panel that has something to say and can say on what it rests. */
export const makePanels = (input: WallInput): WallPanels =>
  new Map(
    IDS.flatMap((id) => {
      const panel = MAKE[id](input);
      return panel && canStand(panel) ? [[id, panel] as const] : [];
    }),
  );
