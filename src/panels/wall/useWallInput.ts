import { useMemo } from 'react';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { selectLadder } from '#selectors/ladderRows.ts';
import { cityTargets, selectJudgements, selectRequests } from '#selectors/targets.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { wallFigures } from '#selectors/wallFigures.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { usePolicyLookup } from '../policy/usePolicyLookup.ts';
import type { WallInput } from './wallPanel.ts';

/** Everything the wall draws from: data, view and policy, through the same selectors as the desk. */
export function useWallInput(): WallInput {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const policy = usePolicyLookup();
  return useMemo(() => {
    const visible = visibleThings(dataset, view);
    return {
      dataset,
      lookup,
      view,
      policy,
      visible,
      targets: cityTargets(selectJudgements(dataset, view)),
      overlay: selectAreaOverlay(dataset, view),
      ladder: selectLadder(dataset, view, visible.towns),
      requests: selectRequests(dataset, view),
      figures: wallFigures(dataset, view),
    };
  }, [dataset, lookup, view, policy]);
}
