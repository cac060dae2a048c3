import { type MouseEvent, useEffect, useState } from 'react';
import type { SceneQuestion } from '#domain/scene.ts';
import { changeAddress, useViewStore } from '#view/store.ts';
import { timedId } from '#view/timedId.ts';
import { isPlainClick } from '../../isPlainClick.ts';
import { SceneHead } from '../SceneHead.tsx';
import type { BriefProps } from '../sceneBody.ts';
import { useChosenScene, useSceneView } from '../useScene.ts';
import styles from './Console.module.css';
import { openStageWindow } from './openStageWindow.ts';
import { Stopwatch } from './Stopwatch.tsx';
import { leaderOf, type StageCommand, sceneOnScreen } from './stageState.ts';
import { usePresentKeys } from './usePresentKeys.ts';
import { useStage } from './useStage.ts';

/** What the speaker has before him: notes, what comes next, time, questions, and the hold of the screen. */
export function Console({ theme, Body }: BriefProps) {
  const { scenes, at, scene } = useChosenScene();
  const next = scenes[at + 1];
  const { view: nextView, notes } = useSceneView(next);
  const [me, setMe] = useState(() => ({ id: timedId(), rank: Date.now() }));
  const [held, setHeld] = useState(false);
  const onScreen = (command: StageCommand) => {
    if (command.kind === 'go') changeAddress({ scene: command.scene });
  };
  const { state, send } = useStage({ kind: 'console', ...me, held }, onScreen);
  const leads = leaderOf(state)?.id === me.id;
  const screen = sceneOnScreen(state);
  // The clicker may speak to the other window.
  useEffect(() => {
    if (screen !== null && !held) useViewStore.getState().adjust({ scene: screen });
  }, [screen, held]);
  const goTo = (place: number) => {
    const to = Math.max(1, Math.min(scenes.length, place));
    changeAddress({ scene: to });
    if (leads && !held) send({ kind: 'go', scene: to });
  };
  const hold = () => {
    if (held) send({ kind: 'go', scene: at + 1 });
    setHeld(!held);
  };
  const leave = () => changeAddress({ console: false });
  usePresentKeys({
    by: (steps) => goTo(at + 1 + steps),
    to: (end) => goTo(end === 'first' ? 1 : scenes.length),
    leave,
  });
  const ask = ({ search }: SceneQuestion, event: MouseEvent) => {
    if (screen === null || !leads || !isPlainClick(event)) return;
    event.preventDefault();
    send({ kind: 'show', search });
  };
  return (
    <main className={styles.console} aria-label="演讲者窗口">
      <header className={styles.bar}>
        <h1>演讲者窗口</h1>
        <Stopwatch />
        <span role="status" className={styles.state} data-loud={screen === null || !leads}>
          {!leads
            ? '另一个演讲者窗口在主控，本窗口只看不动屏幕'
            : screen === null
              ? '没有放映窗口，可先打开一个'
              : held
                ? `屏幕停在第 ${screen} 幕`
                : `屏幕在第 ${screen} 幕`}
        </span>
        {!leads && (
          <button type="button" onClick={() => setMe({ ...me, rank: -Date.now() })}>
            由本窗口主控
          </button>
        )}
        {screen === null && (
          <button type="button" onClick={() => openStageWindow('present', at + 1)}>
            打开放映窗口
          </button>
        )}
        <button type="button" aria-pressed={held} disabled={!leads} onClick={hold}>
          停住屏幕
        </button>
        <button type="button" onClick={leave}>
          退出
        </button>
      </header>
      <section className={styles.now} aria-label="本幕">
        <p className={styles.place}>
          <button type="button" aria-label="上一幕" disabled={at <= 0} onClick={() => goTo(at)}>
            ‹
          </button>
          本幕 {scenes.length === 0 ? 0 : at + 1}/{scenes.length}
          <button
            type="button"
            aria-label="下一幕"
            disabled={at >= scenes.length - 1}
            onClick={() => goTo(at + 2)}
          >
            ›
          </button>
        </p>
        <h2>{scene?.title ?? '汇报里还没有场景'}</h2>
        <p>{scene?.message}</p>
        <h3>讲稿</h3>
        <p className={styles.note}>{scene?.note || '本幕没有讲稿。'}</p>
      </section>
      <section className={styles.questions} aria-label="可能被问到">
        <h3>可能被问到</h3>
        {scene && scene.questions.length > 0 ? (
          <ul>
            {scene.questions.map((question) => (
              <li key={question.text + question.search}>
                {question.search === '' ? (
                  question.text
                ) : (
                  <a
                    href={`./${question.search}`}
                    target="_blank"
                    rel="noreferrer"
                    onClick={(e) => ask(question, e)}
                  >
                    {question.text}
                  </a>
                )}
              </li>
            ))}
          </ul>
        ) : (
          <p>本幕没有预备问题。</p>
        )}
        <p className={styles.hint}>点开后在屏幕上显示；没有放映窗口时在新窗口打开。</p>
      </section>
      <section className={styles.next} aria-label="下一幕">
        <h3>下一幕</h3>
        {next ? (
          <>
            <SceneHead scene={next} notes={notes} size="preview" />
            <div className={styles.preview} inert aria-hidden="true">
              <Body view={nextView} theme={theme} />
            </div>
          </>
        ) : (
          <p>这是最后一幕。</p>
        )}
      </section>
    </main>
  );
}
