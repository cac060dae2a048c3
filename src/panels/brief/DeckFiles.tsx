import { useState } from 'react';
import { type DeckFileAnswer, deckFile } from '#ingest/deckFile.ts';
import { openDeck } from '#ingest/openDeck.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { takeUpDeck, useDeck } from '#view/deck.ts';
import { sceneViewOf } from '#view/sceneView.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset } from '../DatasetContext.ts';
import { saveFile } from '../saveFile.ts';
import styles from './DeckBar.module.css';

interface Told {
  readonly head: string;
  readonly notes: readonly string[];
}

/** The briefing as one file, out and in. A file that comes in is opened; what was open is put aside. */
export function DeckFiles() {
  const dataset = useDataset();
  const { deck } = useDeck((s) => s.kept);
  const [told, setTold] = useState<Told | null>(null);
  const take = async (file: File) => {
    const answer = await openDeck(file);
    if (answer.kind === 'ready') {
      await takeUpDeck(answer.deck, `已打开：${file.name}`);
      useViewStore.getState().adjust({ scene: 1 });
    }
    setTold(tellOf(file.name, answer));
  };
  const tellOf = (name: string, answer: DeckFileAnswer): Told => {
    if (answer.kind === 'refused') return { head: `${name} 没有打开：${answer.why}`, notes: [answer.toDo] };
    const words = vocabularyOf(dataset);
    const gone = answer.deck.scenes.flatMap((scene, i) =>
      sceneViewOf(scene, words, null).notes.map(({ text }) => `第 ${i + 1} 幕：${text}`),
    );
    const notes = [...answer.notes, ...gone];
    const scenes = `已取 ${answer.deck.scenes.length} 幕`;
    return { head: notes.length > 0 ? `${scenes}，有 ${notes.length} 处要留意` : scenes, notes };
  };
  return (
    <>
      <button
        type="button"
        className="small-button"
        disabled={deck.scenes.length === 0}
        onClick={() => saveFile(`${deck.title || '汇报'}.json`, deckFile(deck), 'application/json')}
      >
        导出文件
      </button>
      <label className={`small-button ${styles.file}`}>
        打开文件
        <input
          type="file"
          accept=".json,application/json"
          className="visually-hidden"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) take(file);
            // So that the same file can be chosen again once it is mended.
            event.target.value = '';
          }}
        />
      </label>
      {told && (
        <div role="status" className={styles.answer}>
          <b>{told.head}</b>
          {told.notes.length > 0 && (
            <ul>
              {told.notes.slice(0, 12).map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {told.notes.length > 12 && <p>其余 {told.notes.length - 12} 处从略。</p>}
          <button type="button" className="small-button" onClick={() => setTold(null)}>
            知道了
          </button>
        </div>
      )}
    </>
  );
}
