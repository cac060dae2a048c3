import { useContext } from 'react';
import { PAPER_MARGIN, PAPERS, type Paper } from '#catalog/papers.ts';
import { InPicture } from '#ui/InPicture.ts';
import { useViewStore } from '#view/store.ts';
import { EditionChoice } from '../export/EditionChoice.tsx';
import styles from './PaperTools.module.css';
import { usePaper } from './usePaper.ts';
import type { PaperEdition } from './usePaperEdition.ts';

interface Props {
  /** What the page is made for. */
  readonly made: Paper;
  readonly what?: string;
  /** Sheets that are there so far, and how many there will be: printing waits for all of them. */
  readonly drawn?: number;
  readonly of?: number;
  /** The sheets run over as many pages as it takes, and cannot tell themselves which they are. */
  readonly runs?: boolean;
  /** For whom the sheets are, where there is a choice. */
  readonly paper?: PaperEdition;
}

/** Chooses the paper of the sheets on this page, and sends them to the printer or to a PDF. */
export function PaperTools({ made, what = '本页', drawn = 0, of = 0, runs = false, paper: edition }: Props) {
  const paper = usePaper(made);
  const adjust = useViewStore((s) => s.adjust);
  if (useContext(InPicture)) return null;
  return (
    <div className={styles.tools}>
      {edition?.offered && (
        <EditionChoice edition={edition.edition} onEdition={edition.onEdition} disabled={false} />
      )}
      <label>
        纸张
        <select
          value={paper}
          onChange={({ target }) => {
            const chosen = target.value as Paper;
            adjust({ paper: chosen === made ? null : chosen });
          }}
        >
          {(Object.keys(PAPERS) as Paper[]).map((id) => (
            <option key={id} value={id}>
              {PAPERS[id].label}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="small-button"
        disabled={drawn < of || (edition !== undefined && edition.answer.kind !== 'ready')}
        onClick={() => window.print()}
      >
        {drawn < of ? `正在排版 ${drawn}/${of}` : `打印${what}`}
      </button>
      {edition?.answer.kind === 'coming' && <span role="status">正在生成公开版…</span>}
      {edition?.answer.kind === 'refused' && (
        <p role="alert">
          {edition.answer.why}。{edition.answer.toDo}。
        </p>
      )}
      <PaperRule paper={paper} numbered={runs} />
    </div>
  );
}

interface RuleProps {
  readonly paper: Paper;
  /** The browser numbers the pages, where it can (Chromium 131 and later). */
  readonly numbered?: boolean;
}

/** The size of the pages whose sheets name `sheet`: a rule, because no property of an element says it. */
function PaperRule({ paper, numbered = false }: RuleProps) {
  const { size, scale } = PAPERS[paper];
  const { block, inline } = PAPER_MARGIN;
  const number = numbered
    ? `@bottom-right { content: '第 ' counter(page) ' 页，共 ' counter(pages) ' 页'; font: 8.5pt 'Noto Sans SC'; }`
    : '@bottom-right { content: none; }';
  return (
    <style>
      {`@page sheet { size: ${size}; margin: ${block * scale}mm ${inline * scale}mm; ${number} }`}
    </style>
  );
}
