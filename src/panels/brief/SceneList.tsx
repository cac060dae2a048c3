import { type DragEvent, useState } from 'react';
import type { Scene } from '#domain/scene.ts';
import { copyInDeck, moveInDeck, removeFromDeck } from '#view/deck.ts';
import { useViewStore } from '#view/store.ts';
import styles from './SceneList.module.css';

interface Props {
  readonly scenes: readonly Scene[];
  readonly at: number;
}

/** The scenes in their order: chosen, moved by the handle or the buttons, copied, taken out. */
export function SceneList({ scenes, at }: Props) {
  const adjust = useViewStore((s) => s.adjust);
  const [dragged, setDragged] = useState<string | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const move = async (scene: Scene, to: number) => {
    if (await moveInDeck(scene, to)) adjust({ scene: to + 1 });
  };
  const onDrop = (event: DragEvent, to: number) => {
    event.preventDefault();
    const scene = scenes.find(({ id }) => id === dragged);
    setDragged(null);
    setOver(null);
    if (scene && scenes[to] !== scene) move(scene, to);
  };
  return (
    <ol className={styles.list} aria-label="各幕">
      {scenes.map((scene, i) => (
        <li
          key={scene.id}
          data-over={over === i && dragged !== null && dragged !== scene.id}
          aria-current={i === at ? 'step' : undefined}
          onDragOver={(event) => {
            if (dragged === null) return;
            event.preventDefault();
            setOver(i);
          }}
          onDrop={(event) => onDrop(event, i)}
        >
          <span
            className={styles.handle}
            draggable
            title="拖动换位置"
            aria-hidden="true"
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              event.dataTransfer.setData('text/plain', scene.title);
              setDragged(scene.id);
            }}
            onDragEnd={() => {
              setDragged(null);
              setOver(null);
            }}
          >
            <svg width="10" height="16" viewBox="0 0 10 16" fill="currentColor" aria-hidden="true">
              <path d="M1 2h2v2H1zM7 2h2v2H7zM1 7h2v2H1zM7 7h2v2H7zM1 12h2v2H1zM7 12h2v2H7z" />
            </svg>
          </span>
          <button type="button" className={styles.scene} onClick={() => adjust({ scene: i + 1 })}>
            <b>
              {i + 1}. {scene.title || '未命名'}
            </b>
            {scene.message !== '' && <span>{scene.message}</span>}
          </button>
          <span className={styles.tools}>
            <button
              type="button"
              aria-label={`上移：${scene.title}`}
              disabled={i === 0}
              onClick={() => move(scene, i - 1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={`下移：${scene.title}`}
              disabled={i === scenes.length - 1}
              onClick={() => move(scene, i + 1)}
            >
              ↓
            </button>
            <button type="button" aria-label={`复制：${scene.title}`} onClick={() => copyInDeck(scene)}>
              复制
            </button>
            <button type="button" aria-label={`删除：${scene.title}`} onClick={() => removeFromDeck(scene)}>
              删除
            </button>
          </span>
        </li>
      ))}
    </ol>
  );
}
