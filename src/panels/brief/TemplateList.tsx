import { DECK_TEMPLATES, type DeckTemplate } from '#catalog/deckTemplates.ts';
import { takeUpDeck, today, useDeck } from '#view/deck.ts';
import { useViewStore } from '#view/store.ts';
import { timedId } from '#view/timedId.ts';
import { useDataset } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import styles from './TemplateList.module.css';
import { templateScenes } from './templateScenes.ts';

/** Briefings to start from. What there was is put aside. */
export function TemplateList({ onChosen }: { readonly onChosen?: () => void }) {
  const dataset = useDataset();
  const policy = usePolicy();
  const has = useDeck((s) => s.kept.deck.scenes.length > 0);
  const start = async (template: DeckTemplate) => {
    const { label } = DECK_TEMPLATES[template];
    const scenes = templateScenes(template, dataset, policy);
    const deck = { version: 1, id: timedId(), title: label, scenes, madeOn: today() } as const;
    onChosen?.();
    await takeUpDeck(deck, `已按模板“${label}”开始，共 ${scenes.length} 幕`);
    useViewStore.getState().adjust({ scene: 1 });
  };
  return (
    <div className={styles.templates}>
      <ul>
        {(Object.keys(DECK_TEMPLATES) as DeckTemplate[]).map((template) => (
          <li key={template}>
            <button type="button" disabled={!policy} onClick={() => start(template)}>
              <b>{DECK_TEMPLATES[template].label}</b>
              <span>{DECK_TEMPLATES[template].about}</span>
            </button>
          </li>
        ))}
      </ul>
      <p>{has ? '现有的汇报不动，仍在“我的汇报”里。' : '标题和一句话由当前数据写出，可再改。'}</p>
    </div>
  );
}
