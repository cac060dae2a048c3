import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { toggleFullscreen } from '#ui/toggleFullscreen.ts';
import { sceneViewOf } from '#view/sceneView.ts';
import { changeAddress, useViewStore } from '#view/store.ts';
import { timedId } from '#view/timedId.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset } from '../../DatasetContext.ts';
import { SceneFoot } from '../SceneFoot.tsx';
import { SceneHead } from '../SceneHead.tsx';
import type { BriefProps } from '../sceneBody.ts';
import { useChosenScene, useSceneView } from '../useScene.ts';
import styles from './Presenter.module.css';
import { isHeld, type StageCommand } from './stageState.ts';
import { usePresentKeys, useSwipe } from './usePresentKeys.ts';
import { useStage } from './useStage.ts';

/** One scene on the whole page. What is clicked on it goes on over the scene, and is gone with the next one. */
export function Presenter({ theme, Body }: BriefProps) {
  const dataset = useDataset();
  const { scenes, at, scene } = useChosenScene();
  const { view: shown, notes } = useSceneView(scene);
  const stage = useRef<HTMLElement>(null);
  const [over, setOver] = useOver(shown);
  const view = over ?? shown;
  const id = useMemo(timedId, []);
  const sample = useViewStore((s) => s.view.sample);

  const goTo = (place: number) => {
    setOver(null);
    changeAddress({ scene: Math.max(1, Math.min(scenes.length, place)) });
  };
  const onCommand = (command: StageCommand) => {
    if (command.kind === 'go') goTo(command.scene);
    else setOver(sceneViewOf({ view: command.search }, vocabularyOf(dataset), sample).view);
  };
  const { state } = useStage({ kind: 'screen', id, scene: at + 1 }, onCommand);
  const held = isHeld(state);
  const by = (steps: number) => {
    if (!held) goTo(at + 1 + steps);
  };
  const to = (end: 'first' | 'last') => {
    if (!held) goTo(end === 'first' ? 1 : scenes.length);
  };
  const leave = () => changeAddress({ present: false });
  usePresentKeys({ by, to, leave });
  useSwipe(stage, by);
  useEffect(() => stage.current?.focus(), []);

  return (
    <main ref={stage} className={styles.stage} tabIndex={-1} aria-label="放映">
      <div className={styles.top}>
        {scene ? (
          <SceneHead scene={scene} notes={notes} size="screen" />
        ) : (
          <SceneHead
            scene={{ title: '汇报里还没有场景', message: '退出后从模板开始，或在各页点“加入汇报”。' }}
            notes={[]}
            size="screen"
          />
        )}
      </div>
      <div className={styles.body}>{scene && <Body view={view} theme={theme} />}</div>
      <footer className={styles.bottom}>
        <SceneFoot view={view} />
        <div className={styles.tools}>
          {over && (
            <button type="button" onClick={() => setOver(null)}>
              回到本幕
            </button>
          )}
          {held && <span>已停住</span>}
          <button type="button" onClick={() => by(-1)} disabled={held || at <= 0} aria-label="上一幕">
            ‹
          </button>
          <output aria-label="第几幕">
            {scenes.length === 0 ? 0 : at + 1}/{scenes.length}
          </output>
          <button
            type="button"
            onClick={() => by(1)}
            disabled={held || at >= scenes.length - 1}
            aria-label="下一幕"
          >
            ›
          </button>
          <button type="button" onClick={toggleFullscreen}>
            全屏
          </button>
          <button type="button" onClick={leave}>
            退出
          </button>
        </div>
      </footer>
    </main>
  );
}

/** What was clicked on the scene: a view over it that is no part of the address. Null is the scene itself. */
function useOver(shown: ViewState) {
  const [over, setOver] = useState<{ readonly on: ViewState; readonly view: ViewState } | null>(null);
  useEffect(() => {
    const diverted = (patch: Partial<ViewState>) =>
      setOver((last) => ({ on: shown, view: { ...(last?.on === shown ? last.view : shown), ...patch } }));
    useViewStore.setState({ diverted });
    return () => useViewStore.setState({ diverted: null });
  }, [shown]);
  const set = useCallback((view: ViewState | null) => setOver(view && { on: shown, view }), [shown]);
  return [over?.on === shown ? over.view : null, set] as const;
}
