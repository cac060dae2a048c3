import { DATA_PAGES } from '#catalog/dataPages.ts';
import { useViewStore } from '#view/store.ts';
import { useViewNow } from '../DatasetContext.ts';
import { PageFrame, type PageFrameProps } from '../PageFrame.tsx';

/** Title, summary and tabs of a page of the data mode, over its content. */
export function DataFrame(props: PageFrameProps) {
  const tab = useViewNow(({ tab: page }) => page);
  const change = useViewStore((s) => s.change);
  return (
    <PageFrame
      {...props}
      tabsLabel="数据各页"
      pages={DATA_PAGES}
      current={tab}
      onPage={(next) => change({ tab: next })}
    />
  );
}
