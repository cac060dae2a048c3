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
export function SceneHead({ scene, notes, size }: Props) {
  const Title = size === 'screen' ? 'h1' : 'h2';
  return (
    <header className={styles.head} data-size={size}>
      <Title className={styles.title}>{scene.title || '未命名'}</Title>
      {scene.message !== '' && <p>{scene.message}</p>}
      {notes.length > 0 && (
        <p role="status" className={styles.lost}>
          本幕有内容不在当前数据里：{notes.map(({ text }) => text).join('；')}。其余照常。
        </p>
      )}
    </header>
  );
}
