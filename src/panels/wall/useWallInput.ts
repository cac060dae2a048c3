import { useMemo } from 'react';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { selectLadder } from '#selectors/ladderRows.ts';
import { asOfDate, cityTargets, selectJudgements, selectRequests } from '#selectors/targets.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { wallFigures } from '#selectors/wallFigures.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import { usePolicyLookup } from '../policy/usePolicyLookup.ts';
import { useSince } from './meeting/useSince.ts';
import type { WallInput } from './wallPanel.ts';

/** Everything the wall draws from: data, view and policy, through the same selectors as the desk. */
export function useWallInput(): WallInput {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const policy = usePolicyLookup();
  const since = useSince(dataset, usePolicy(), asOfDate(dataset, view));
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
      since,
    };
  }, [dataset, lookup, view, policy, since]);
}
