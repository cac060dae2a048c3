import type { ShownPackage } from '#domain/shownPackage.ts';
import type { ViewState } from '#view/viewState.ts';
import { areaContent } from './areaContent.ts';
import { ladderContent } from './ladderContent.ts';
import { missingContent } from './missingContent.ts';
import { policyContent, targetContent } from './policyContent.ts';
import { sectorContent } from './sectorContent.ts';
import type { SceneContent } from './slideContent.ts';
import { subjectContent } from './subjectContent.ts';
import { thingContent } from './thingContent.ts';
import { trendContent } from './trendContent.ts';

/**
 * What a view tells beside its map: what its page tells; else a thing, the chart that is open, an indicator, else
 * what there is and where.
 */
export function sceneContent(shown: ShownPackage, view: ViewState): SceneContent {
  const { dataset } = shown;
  if (view.mode === 'policy') return policyContent(shown, view);
  if (view.mode === 'data' && view.tab === 'missing') return missingContent(shown, view);
  if (view.select) return subjectContent(shown, view, view.select) ?? thingContent(dataset, view);
  return chartContent(shown, view) ?? areaContent(dataset, view) ?? thingContent(dataset, view);
}

/** What the chart below the map tells; null where there is none, or nothing to be drawn in it. */
function chartContent({ dataset }: ShownPackage, view: ViewState): SceneContent | null {
  switch (view.dock) {
    case 'table':
      return null;
    case 'targets':
      return targetContent(dataset, view);
    case 'ladder':
      return ladderContent(dataset, view);
    case 'sectors':
      return sectorContent(dataset, view);
    case 'trend':
      return trendContent(dataset, view);
  }
}
