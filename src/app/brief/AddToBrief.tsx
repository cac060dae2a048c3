import { DeckToast } from '#panels/brief/DeckToast.tsx';
import { sceneWords } from '#panels/brief/sceneWords.ts';
import { useDataset, useViewNow } from '#panels/DatasetContext.ts';
import { usePolicy } from '#panels/PolicyContext.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { addToDeck } from '#view/deck.ts';
import { sceneSearch, sceneViewOf } from '#view/sceneView.ts';
import { useViewStore } from '#view/store.ts';
import { timedId } from '#view/timedId.ts';
import { openDeckOnce } from './openDeckOnce.ts';

/** Makes a scene of what is looked at. The briefing itself is no such thing. */
export function AddToBrief() {
  const dataset = useDataset();
  const policy = usePolicy();
  const isBrief = useViewNow(({ mode }) => mode === 'brief');
  const add = () => {
    openDeckOnce();
    const { view } = useViewStore.getState();
    const search = sceneSearch(view);
    // The words are of what the scene will show, which is without sample unless it was asked for.
    const shown = sceneViewOf({ view: search }, vocabularyOf(dataset), null).view;
    addToDeck({
      id: timedId(),
      ...sceneWords(dataset, policy, shown),
      note: '',
      questions: [],
      view: search,
    });
  };
  return (
    <>
      {!isBrief && (
        <button type="button" onClick={add}>
          加入汇报
        </button>
      )}
      <DeckToast />
    </>
  );
}
