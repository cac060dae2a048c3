import { useContext } from 'react';
import { POLICY_PAGES } from '#catalog/policyPages.ts';
import { policyPageOf } from '#view/policyPageOf.ts';
import { useViewStore } from '#view/store.ts';
import { SceneView, useViewNow } from '../DatasetContext.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { useTablesShown } from '../export/shownTables.ts';
import { PageFrame, type PageFrameProps } from '../PageFrame.tsx';

/** Title, summary and tabs of a page of the policy mode, over its content. */
export function PolicyFrame(props: PageFrameProps) {
  const isScene = useContext(SceneView) !== null;
  const offers = useTablesShown() !== null && !isScene;
  const current = useViewNow(policyPageOf);
  const change = useViewStore((s) => s.change);
  return (
    <PageFrame
      {...props}
      tools={offers && <ExportButton side="bottom" />}
      tabsLabel="政策各页"
      pages={POLICY_PAGES}
      current={current}
      onPage={(page) => change({ page, clause: '', department: '', select: null })}
    />
  );
}
