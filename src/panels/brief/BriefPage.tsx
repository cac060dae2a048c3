import { latePart } from '#ui/latePart.tsx';
import { useDeck } from '#view/deck.ts';
import { useView } from '../DatasetContext.ts';
import styles from './BriefPage.module.css';
import { DeckBar } from './DeckBar.tsx';
import { SceneEditor } from './SceneEditor.tsx';
import { SceneFoot } from './SceneFoot.tsx';
import { SceneHead } from './SceneHead.tsx';
import { SceneList } from './SceneList.tsx';
import { StartDeck } from './StartDeck.tsx';
import type { BriefProps } from './sceneBody.ts';
import { useChosenScene, useSceneView } from './useScene.ts';

const Presenter = latePart('放映', async () => (await import('./present/Presenter.tsx')).Presenter);
const Console = latePart('演讲者窗口', async () => (await import('./present/Console.tsx')).Console);

/** The briefing: its scenes in order, the one that is chosen, and what is said over it; or it is being shown. */
export function BriefPage(props: BriefProps) {
  const { present, console: speaks } = useView();
  const place = useDeck((s) => s.place);
  if (place === 'coming') {
    return (
      <main className={styles.coming}>
        <p role="status">正在读取汇报…</p>
      </main>
    );
  }
  if (present) return <Presenter {...props} />;
  if (speaks) return <Console {...props} />;
  return <Desk {...props} />;
}

function Desk({ theme, Body }: BriefProps) {
  const { scenes, at, scene } = useChosenScene();
  const { view, notes } = useSceneView(scene);
  const place = useDeck((s) => s.place);
  return (
    <main className={styles.desk}>
      <section className={styles.side} aria-label="场景">
        <DeckBar scenes={scenes.length} at={at} />
        {place === 'visit' && (
          <p role="status" className={styles.lost}>
            浏览器不让保存，汇报只在本次打开期间有效。离开前请导出文件。
          </p>
        )}
        <SceneList scenes={scenes} at={at} />
      </section>
      {scene ? (
        <>
          <section className={styles.preview} aria-label="预览">
            <div className={styles.head}>
              <SceneHead scene={scene} notes={notes} size="preview" />
            </div>
            <div className={styles.body} inert>
              <Body view={view} theme={theme} />
            </div>
            <div className={styles.foot}>
              <SceneFoot view={view} />
            </div>
          </section>
          <SceneEditor key={scene.id} scene={scene} at={at} />
        </>
      ) : (
        <StartDeck />
      )}
    </main>
  );
}
