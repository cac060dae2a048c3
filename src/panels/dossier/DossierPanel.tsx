import { useEffect, useMemo, useRef } from 'react';
import { FAMILIES } from '#catalog/figures.ts';
import { SELECTABLE } from '#catalog/modes.ts';
import type { Lookup } from '#domain/lookup.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { selectAreaFigures } from '#selectors/areaRows.ts';
import { type Dossier, dossierOf } from '#selectors/dossier.ts';
import { selectJudgements } from '#selectors/targets.ts';
import { dossierSentence } from '#symbology/sentences.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import { ClauseButton } from '../ClauseText.tsx';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './DossierPanel.module.css';
import { FigureRow } from './FigureRow.tsx';
import { RelatedLists } from './RelatedLists.tsx';
import { subjectFacts } from './subjectFacts.ts';

interface Props {
  readonly selection: Selection;
  /** Laid out in columns over the whole page instead of beside the map. */
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onClose: () => void;
}

/** Everything known of the selected thing: every figure with value, unit, period, nature, standing and source. */
export function DossierPanel({ selection, wide, onWide, onClose }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const judgements = selectJudgements(dataset, view);
  const dossier = useMemo(
    () => dossierOf(dataset, selection, allowedStandings(view), judgements),
    [dataset, selection, view, judgements],
  );
  const heading = useRef<HTMLHeadingElement>(null);
  // The reader who chose by keyboard goes on reading here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new selection moves the focus, nothing else does
  useEffect(() => {
    // Where the page is one column the dossier lies above: then it is scrolled to as well.
    const besideMap = matchMedia('(min-width: 700px)').matches;
    heading.current?.focus({ preventScroll: besideMap });
  }, [selection.kind, selection.id]);
  if (!dossier) return null;
  const { subject } = dossier;
  const name = subject.row.name;
  const facts = subjectFacts(lookup, subject);
  const source = lookup.row('sources', subject.row.sourceId);
  const onMap = selectAreaFigures(dataset, view)?.rows.find((r) => r.area.id === subject.row.id);
  return (
    <article className={wide ? styles.wide : styles.dossier} aria-labelledby="dossier-name">
      <header className={styles.head}>
        <div className={styles.tools}>
          <button type="button" className="small-button" onClick={onClose}>
            ‹ 返回
          </button>
          <span>
            <button type="button" onClick={() => onWide(!wide)} className="small-button">
              {wide ? '收回侧栏' : '整页展开'}
            </button>
            <CopyButton
              what={`${name}档案`}
              text={() =>
                dossierSentence(
                  name,
                  facts,
                  figuresOf(dossier),
                  publishersOf(lookup, dossier),
                  dataset.meta.dataDate,
                )
              }
            />
          </span>
        </div>
        <div className={styles.title}>
          <SubjectMark dossier={dossier} />
          <div>
            <p className={styles.kind}>{SELECTABLE[subject.kind].label}</p>
            <h2 id="dossier-name" ref={heading} tabIndex={-1}>
              {name}
            </h2>
          </div>
        </div>
        <p className={styles.facts}>{facts.join(' · ')}</p>
        {subject.row.note !== '' && <p className={styles.note}>{subject.row.note}</p>}
        {source && (
          <p className={styles.note}>
            来源：
            <SourceLine source={source} />
          </p>
        )}
      </header>
      <div className={styles.body}>
        <section>
          <h3>
            数字 <span>{figuresOf(dossier).length} 项</span>
          </h3>
          {onMap && (
            <div className={styles.onMap}>
              <span>图上指标：{onMap.figure.indicator.name}</span>
              <AskableFigure figure={onMap.figure} size="wide" />
            </div>
          )}
          {dossier.families.length === 0 && <p className={styles.empty}>公开资料中没有它的数字。</p>}
          {dossier.families.map(({ family, figures }) => (
            <div key={family} className={styles.family}>
              <h4>{FAMILIES[family].label}</h4>
              {figures.map((entry) => (
                <FigureRow key={entry.indicator.id} entry={entry} />
              ))}
            </div>
          ))}
        </section>
        <section>
          {dossier.judgements.length > 0 && (
            <>
              <h3>
                对照方案 <span>不用示例值</span>
              </h3>
              <ul className={styles.judgements}>
                {dossier.judgements.map((j) => (
                  <li key={j.target.id}>
                    <span>
                      <b>{j.target.name}</b> {j.target.direction === 'atLeast' ? '≥' : '≤'}{' '}
                      {j.target.sourceValue} {j.target.sourceUnit}
                      {j.target.inPrinciple && '（原则上）'}
                    </span>
                    <StatusBadge state={j.state} />
                    <span className={styles.why}>
                      {j.why}
                      <ClauseButton about={j.target.name} clauses={[j.target]} />
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {dossier.missing.length > 0 && (
            <>
              <h3>
                未填报 <span>{dossier.missing.length} 项</span>
              </h3>
              <ul className={styles.missing}>
                {dossier.missing.map((indicator) => (
                  <li key={indicator.id}>
                    <span className={styles.hatch} aria-hidden="true" />
                    {indicator.name}
                    <span>找 {indicator.holder}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <RelatedLists dossier={dossier} />
      </div>
    </article>
  );
}

const figuresOf = (dossier: Dossier) => dossier.families.flatMap((f) => f.figures.map((e) => e.figure));

function publishersOf(lookup: Lookup, dossier: Dossier): readonly string[] {
  const ids = figuresOf(dossier).flatMap((f) => (f.kind === 'observed' ? [f.observation.sourceId] : []));
  return [...new Set(ids.map((id) => lookup.row('sources', id)?.publisher ?? id))];
}

function SubjectMark({ dossier: { subject } }: { readonly dossier: Dossier }) {
  const lookup = useLookup();
  switch (subject.kind) {
    case 'town':
      return (
        <TownSymbol
          level={subject.row.level}
          sector={lookup.row('sectors', subject.row.sectorId)}
          size={44}
        />
      );
    case 'enterprise':
      return (
        <ThingSymbol
          kind={subject.row.role === 'leading' ? 'leading' : 'enterprise'}
          sector={lookup.row('sectors', subject.row.sectorId)}
          size={32}
        />
      );
    case 'park':
      return <ThingSymbol kind="park" sector={lookup.row('sectors', subject.row.sectorId)} size={32} />;
    case 'area':
      return subject.row.kind === 'zone' ? <ThingSymbol kind="zone" size={32} /> : null;
  }
}
