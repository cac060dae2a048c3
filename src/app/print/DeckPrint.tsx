import { useContext, useMemo, useState } from 'react';
import type { ExportEdition } from '#catalog/exports.ts';
import { PAPER_MARGIN, PAPERS, type Paper } from '#catalog/papers.ts';
import { DeckPages } from '#export/paper/DeckPages.tsx';
import { paperPages } from '#export/paper/paperPages.ts';
import { DatasetContext } from '#panels/DatasetContext.ts';
import { EditionChoice } from '#panels/export/EditionChoice.tsx';
import { PolicyContext } from '#panels/PolicyContext.ts';
import { PaperTools } from '#panels/print/PaperTools.tsx';
import { useGrowing } from '#panels/print/useGrowing.ts';
import { usePaper } from '#panels/print/usePaper.ts';
import { useShownPackage } from '#panels/useShownPackage.ts';
import { ViewLink } from '#panels/ViewLink.tsx';
import { useSize } from '#ui/useSize.ts';
import { useDeck } from '#view/deck.ts';
import styles from './DeckPrint.module.css';
import { PaperMap } from './PaperMap.tsx';
import { useDeckPlan } from './useDeckPlan.ts';

/** A screen is laid across, and so is what was made to be shown on one. */
const DECK_PAPER: Paper = 'a4-landscape';
const PX_PER_MM = 96 / 25.4;

/** The briefing as it is printed, page by page, with the choice of paper, notes and edition. */
export function DeckPrint() {
  const { deck } = useDeck((s) => s.kept);
  const waits = useDeck((s) => s.place) === 'coming';
  const policy = useContext(PolicyContext).kind;
  const paper = usePaper(DECK_PAPER);
  const [notes, setNotes] = useState(false);
  const [edition, setEdition] = useState<ExportEdition>('internal');
  const [frame, { width }] = useSize<HTMLElement>();
  const answer = useDeckPlan(deck, useShownPackage(), edition, !waits && policy !== 'loading');
  const plan = answer.kind === 'ready' ? answer.plan : null;
  const pages = useMemo(() => (plan ? paperPages(plan, { paper, notes }) : []), [plan, paper, notes]);
  const drawn = useGrowing(pages.length, pages);
  const { scale, width: paperWidth } = PAPERS[paper];
  const whole = (paperWidth + 2 * PAPER_MARGIN.inline * scale) * PX_PER_MM;
  return (
    <main ref={frame} className={styles.print}>
      <header className={`screen-only ${styles.head}`}>
        <div className={styles.tools}>
          <ViewLink to={{ print: false }}>‹ 回到汇报</ViewLink>
          <h2>打印：{deck.title}</h2>
          <label>
            <input type="checkbox" checked={notes} onChange={({ target }) => setNotes(target.checked)} />
            附讲稿
          </label>
          <EditionChoice edition={edition} onEdition={setEdition} disabled={answer.kind === 'coming'} />
          <PaperTools made={DECK_PAPER} what="全部" drawn={drawn} of={pages.length} />
        </div>
        <p role="status">{answer.kind === 'coming' ? answer.stage : ''}</p>
        {answer.kind === 'refused' && (
          <p role="alert">
            {answer.why}。{answer.toDo}。
          </p>
        )}
      </header>
      {answer.kind === 'ready' && (
        <DatasetContext value={answer.dataset}>
          <div className={styles.preview} style={{ ['--preview' as string]: Math.min(1, width / whole) }}>
            <DeckPages pages={pages} paper={paper} drawn={drawn} MapOf={PaperMap} />
          </div>
        </DatasetContext>
      )}
    </main>
  );
}
