import type { Scene, SceneQuestion } from '#domain/scene.ts';
import { editInDeck } from '#view/deck.ts';
import { useDataset } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import { ViewLink } from '../ViewLink.tsx';
import { CommitField } from './CommitField.tsx';
import styles from './SceneEditor.module.css';
import { sceneWords } from './sceneWords.ts';
import { searchOf } from './searchOf.ts';
import { useSceneView } from './useScene.ts';

const LINE = 300;

/** What is said over a scene: title, message, notes for the speaker, questions the room may ask. */
export function SceneEditor({ scene, at }: { readonly scene: Scene; readonly at: number }) {
  const dataset = useDataset();
  const policy = usePolicy();
  const { view } = useSceneView(scene);
  const edit = (patch: Partial<Omit<Scene, 'id'>>) => editInDeck(scene, patch);
  const { questions } = scene;
  const editQuestion = (i: number, patch: Partial<SceneQuestion> | null) =>
    edit({
      questions: questions.flatMap((question, j) =>
        j !== i ? question : patch === null ? [] : { ...question, ...patch },
      ),
    });
  return (
    <section className={styles.editor} aria-label={`修改第 ${at + 1} 幕`}>
      <CommitField label="标题" value={scene.title} max={LINE} onCommit={(title) => edit({ title })} />
      <CommitField
        label="一句话"
        value={scene.message}
        max={LINE}
        rows={3}
        onCommit={(message) => edit({ message: message.replaceAll('\n', ' ') })}
      />
      <div className={styles.row}>
        <button
          type="button"
          className="small-button"
          onClick={() => edit(sceneWords(dataset, policy, view))}
        >
          按当前数据重写
        </button>
        <ViewLink to={{ ...view, scene: at + 1 }}>打开原页</ViewLink>
      </div>
      <CommitField
        label="讲稿（只在演讲者窗口）"
        value={scene.note}
        max={20000}
        rows={5}
        onCommit={(note) => edit({ note })}
      />
      <h3>可能被问到</h3>
      <ul className={styles.questions}>
        {questions.map((question, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: questions have no other name, and two may be alike
          <li key={i}>
            <CommitField
              label={`问题 ${i + 1}`}
              value={question.text}
              max={LINE}
              onCommit={(text) => editQuestion(i, { text })}
            />
            <CommitField
              label={`问题 ${i + 1} 的答案页网址`}
              value={question.search}
              max={2000}
              placeholder="粘贴本系统中一页的网址"
              onCommit={(text) => editQuestion(i, { search: searchOf(text) })}
            />
            <button
              type="button"
              className="small-button"
              aria-label={`删除问题 ${i + 1}`}
              onClick={() => editQuestion(i, null)}
            >
              删除
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="small-button"
        onClick={() => edit({ questions: [...questions, { text: '', search: '' }] })}
      >
        加一个问题
      </button>
    </section>
  );
}
