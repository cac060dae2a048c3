import { useMemo, useRef } from 'react';
import type { Policy } from '#domain/policy.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { type ReadingPart, readingOrder } from '#policy/readingOrder.ts';
import { useLookup, useView } from '../../DatasetContext.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { SourceLine } from '../../SourceLine.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';
import styles from './DocumentPage.module.css';
import { FindBox } from './FindBox.tsx';
import { ItemPanel } from './ItemPanel.tsx';
import { Outline } from './Outline.tsx';
import { PolicyText } from './PolicyText.tsx';
import { UnknownClause } from './UnknownClause.tsx';
import { useReadingPlace } from './useReadingPlace.ts';
import { useTextSearch } from './useTextSearch.ts';

/** The whole original, with its numbering, and beside each item what hangs on it. */
export function DocumentPage({ policy }: PolicyPageProps) {
  const lookup = policyLookupOf(policy);
  const parts = useMemo(() => readingOrder(lookup), [lookup]);
  const { clause } = useView();
  const text = useRef<HTMLElement>(null);
  const place = useReadingPlace(text, clause) ?? parts[0]?.part.id ?? '';
  const search = useTextSearch(policy.clauses, text);
  useShownTables(parts.length === 0 ? null : { of: 'document' });
  if (parts.length === 0) {
    return (
      <PolicyFrame title="原文">
        <p role="alert">条款没有读到，看不了原文。其余各页照常。</p>
      </PolicyFrame>
    );
  }
  return (
    <PolicyFrame title="原文" sub={subOf(parts)} foot={<Foot policy={policy} />}>
      <div className={styles.columns}>
        <div className={styles.left}>
          <FindBox search={search} />
          <Outline parts={parts} lookup={lookup} place={place} />
        </div>
        <PolicyText
          ref={text}
          parts={parts}
          chosen={clause}
          search={search}
          notice={
            clause !== '' &&
            !lookup.clause(clause) && <UnknownClause id={clause} clauses={policy.clauses} lookup={lookup} />
          }
        />
        <ItemPanel lookup={lookup} place={place} chosen={clause} />
      </div>
    </PolicyFrame>
  );
}

function subOf(parts: readonly ReadingPart[]): string {
  const numbered = parts.filter(({ part }) => part.marker.endsWith('、'));
  const items = numbered.flatMap(({ blocks }) => blocks.filter(({ item }) => item !== null));
  const annex = parts.some(({ part }) => part.marker === '附件') ? '，另有附件' : '';
  return `${numbered.length} 个部分、${items.length} 条${annex}；逐句编号，左侧为原文行号`;
}

/** Where the text is from, and what it says of its own publication. */
function Foot({ policy }: { readonly policy: Policy }) {
  const source = useLookup().row('sources', 'policy');
  const open = policy.clauses.find(({ text }) => text.includes('此件公开发布'));
  return (
    <>
      {source && (
        <span>
          来源：
          <SourceLine source={source} />
        </span>
      )}
      {open && <span>原文载明{open.text}</span>}
      {source?.note && <span>{source.note}</span>}
    </>
  );
}
