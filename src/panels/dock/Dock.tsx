import { type KeyboardEvent, useRef } from 'react';
import { DOCKS, type Dock as DockId } from '#catalog/docks.ts';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { useViewStore } from '#view/store.ts';
import { useViewNow } from '../DatasetContext.ts';
import { ExportButton } from '../export/ExportButton.tsx';
import { useShownTables } from '../export/shownTables.ts';
import { useDeskPictures } from '../picture/useDeskPictures.tsx';
import styles from './Dock.module.css';
import type { DockPanelProps } from './dockPanel.ts';
import { DOCK_PANELS } from './dockPanels.ts';

interface Props extends DockPanelProps {
  /** Whether it has the place of the map as well. */
  readonly expanded: boolean;
  readonly onExpand: (expanded: boolean) => void;
}

/** What stands below the map: the table or one of the charts, small or over the whole column. */
export function Dock({ visible, expanded, onExpand }: Props) {
  const dock = useViewNow((view) => view.dock);
  const change = useViewStore((s) => s.change);
  const toggle = useRef<HTMLButtonElement>(null);
  const Panel = DOCK_PANELS[dock];
  useShownTables({ of: 'view' });
  useDeskPictures();

  const onKeyDown = (event: KeyboardEvent) => {
    // A popover that Escape has just closed keeps the dock as it is.
    if (event.key !== 'Escape' || !expanded || event.defaultPrevented) return;
    onExpand(false);
    toggle.current?.focus();
  };

  return (
    <section className={styles.dock} aria-label="下栏" data-expanded={expanded} onKeyDown={onKeyDown}>
      <div className={styles.tabs} role="group" aria-label="下栏内容">
        {(Object.keys(DOCKS) as DockId[]).map((id) => (
          <button key={id} type="button" aria-pressed={id === dock} onClick={() => change({ dock: id })}>
            {DOCKS[id].label}
          </button>
        ))}
      </div>
      <PanelBoundary name={DOCKS[dock].label} key={dock}>
        <Panel visible={visible} />
      </PanelBoundary>
      <div className={styles.tools}>
        <ExportButton side="top" />
        <button
          ref={toggle}
          type="button"
          className={`small-button ${styles.toggle}`}
          aria-expanded={expanded}
          onClick={() => onExpand(!expanded)}
        >
          {expanded ? '收起' : '展开'}
        </button>
      </div>
    </section>
  );
}
