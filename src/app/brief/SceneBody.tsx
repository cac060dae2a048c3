import { type ReactNode, useMemo } from 'react';
import type { Mode } from '#catalog/modes.ts';
import { PlanScene } from '#panels/brief/PlanScene.tsx';
import { SceneView } from '#panels/DatasetContext.ts';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import type { Theme } from '#ui/useTheme.ts';
import type { ViewState } from '#view/viewState.ts';
import { DataPages } from '../modes/DataMode.tsx';
import { PolicyPages } from '../modes/PolicyMode.tsx';
import styles from './SceneBody.module.css';

interface Props {
  readonly view: ViewState;
  readonly theme: Theme;
}

/** What a scene shows, drawn by the parts of the page that draw it elsewhere. */
export function SceneBody({ view, theme }: Props) {
  const body = useMemo(() => bodyOf(view.mode, theme), [view.mode, theme]);
  return (
    <SceneView value={view}>
      <PanelBoundary name="本幕" key={view.mode}>
        {body}
      </PanelBoundary>
    </SceneView>
  );
}

function bodyOf(mode: Mode, theme: Theme): ReactNode {
  switch (mode) {
    case 'policy':
      return (
        <div className={styles.page}>
          <PolicyPages />
        </div>
      );
    case 'data':
      return (
        <div className={styles.page}>
          <DataPages />
        </div>
      );
    case 'plan':
    case 'wall':
    case 'brief':
      return <PlanScene theme={theme} />;
  }
}
