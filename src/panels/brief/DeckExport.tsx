import { useContext, useState } from 'react';
import { DECK_FILES, type DeckFile, type ExportEdition } from '#catalog/exports.ts';
import { deckFile } from '#ingest/deckFile.ts';
import { useDeck } from '#view/deck.ts';
import { useViewStore } from '#view/store.ts';
import { useExportDeck } from '../ExportActions.ts';
import { EditionChoice } from '../export/EditionChoice.tsx';
import { ExportStatus } from '../export/ExportStatus.tsx';
import styles from '../export/export.module.css';
import { useExport } from '../export/useExport.ts';
import { PolicyContext } from '../PolicyContext.ts';
import { useShownPackage } from '../useShownPackage.ts';

/** The briefing as slides, or as the pack for a meeting: for whom, how it is going. */
export function DeckExport() {
  const shown = useShownPackage();
  const { deck } = useDeck((s) => s.kept);
  const sample = useViewStore((s) => s.view.sample);
  const exportDeck = useExportDeck();
  const { state, start, cancel } = useExport();
  const [edition, setEdition] = useState<ExportEdition>('internal');
  const working = state.kind === 'working';
  // A scene of the policy would have nothing to show.
  const waits = useContext(PolicyContext).kind === 'loading';
  const wish = (file: DeckFile) => ({ file, deck, sceneFile: deckFile(deck), edition, sample });
  return (
    <div className={styles.card}>
      <h3>导出这份汇报</h3>
      <p className={styles.hint}>
        每幕一页，图表和表格可以编辑，数与屏幕相同，每页写明数据日期和来源；大屏场景的图是其地图，其余列成图表。
      </p>
      <EditionChoice edition={edition} onEdition={setEdition} disabled={working} />
      <ul className={styles.files}>
        {(Object.keys(DECK_FILES) as DeckFile[]).map((file) => (
          <li key={file}>
            <button
              type="button"
              disabled={working || waits}
              onClick={() => void start((watch) => exportDeck(shown, wish(file), watch))}
            >
              <b>{DECK_FILES[file].label}</b>
              <span>{DECK_FILES[file].hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <ExportStatus state={state} onCancel={cancel} />
    </div>
  );
}
