import type { Scene } from '#domain/scene.ts';
import type { ViewNote } from '#view/codec.ts';
import styles from './SceneHead.module.css';

interface Props {
  readonly scene: Pick<Scene, 'title' | 'message'>;
  /** What the scene names and the package no longer has. */
  readonly notes: readonly ViewNote[];
  readonly size: 'screen' | 'preview';
}

/** Title and message of a scene, and what of it is gone. */
export const SceneHead = ({ scene, notes, size }: Props) => (
  <header className={styles.head} data-size={size}>
    <h2>{scene.title || '未命名'}</h2>
    {scene.message !== '' && <p>{scene.message}</p>}
    {notes.length > 0 && (
      <p role="status" className={styles.lost}>
        本幕有内容不在当前数据里：{notes.map(({ text }) => text).join('；')}。其余照常。
      </p>
    )}
  </header>
);
