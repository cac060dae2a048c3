import type { ReactNode } from 'react';
import { PROVISION_KINDS } from '#catalog/policy.ts';
import type { PolicyPage } from '#catalog/policyPages.ts';
import type { ItemTies } from '#policy/itemTies.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { sentenceOf } from '#policy/sentenceOf.ts';
import { goalText } from '#symbology/paceWords.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { ViewLink } from '../../ViewLink.tsx';
import { DutyNames } from '../DutyNames.tsx';
import styles from './ItemPanel.module.css';

interface Props {
  readonly ties: ItemTies;
  readonly lookup: PolicyLookup;
  readonly itemId: string;
}

/** Each kind of tie with the page that has more of it; each entry with its sentence. */
export function ItemTiesList({ ties, lookup, itemId }: Props) {
  const { targets, numbers, conditions, provisions, duties, commitments, evidenceCount } = ties;
  const hasBracket = lookup.below(itemId).some(({ kind }) => kind === 'duty');
  const sections = [
    targets.length > 0 && (
      <Section key="targets" title="目标与规定" page="targets" label="看目标" itemId={itemId}>
        {targets.map((target) => (
          <Entry
            key={target.id}
            clauseId={sentenceOf(lookup, target.clauseId, target.quote)}
            note={goalText(target)}
          >
            {target.name}
          </Entry>
        ))}
      </Section>
    ),
    numbers.length > 0 && (
      <Section key="numbers" title="方案中的数" page="targets" label="看全部数" itemId={itemId}>
        {numbers.map(({ id, clauseId, quote, name, value }) => (
          <Entry key={id} clauseId={sentenceOf(lookup, clauseId, quote)} note={value}>
            {name}
          </Entry>
        ))}
      </Section>
    ),
    conditions.length > 0 && (
      <Section key="conditions" title="认定条件" page="criteria" label="看认定标准" itemId={itemId}>
        {conditions.map(({ id, clauseId, name, inPrinciple }) => (
          <Entry key={id} clauseId={clauseId} note={inPrinciple ? '原则上' : ''}>
            {name}
          </Entry>
        ))}
      </Section>
    ),
    provisions.length > 0 && (
      <Section key="provisions" title="条款内容" page="measures" label="看措施" itemId={itemId}>
        {provisions.map(({ id, clauseId, name, kind }) => (
          <Entry key={id} clauseId={clauseId} note={PROVISION_KINDS[kind].label}>
            {name}
          </Entry>
        ))}
      </Section>
    ),
    hasBracket && (
      <Section key="duties" title="责任单位" page="duties" label="看分工" itemId={itemId}>
        <li>
          <DutyNames duties={duties} lookup={lookup} />
        </li>
      </Section>
    ),
    commitments.length > 0 && (
      <Section key="commitments" title="落实事项" page="commitments" label="看落实" itemId={itemId}>
        {commitments.map(({ id, clauseId, name }) => (
          <Entry key={id} clauseId={clauseId} note="">
            {name}
          </Entry>
        ))}
      </Section>
    ),
  ].filter((section) => section !== false);
  if (sections.length === 0)
    return <p className={styles.none}>本条没有列出的目标、条件、责任单位或落实事项。</p>;
  return (
    <>
      {sections}
      {conditions.length + commitments.length > 0 && (
        <p className={styles.evidence}>
          佐证 {evidenceCount} 条
          <ViewLink to={{ page: conditions.length > 0 ? 'criteria' : 'commitments' }}>看佐证</ViewLink>
        </p>
      )}
    </>
  );
}

interface SectionProps {
  readonly title: string;
  readonly page: PolicyPage;
  readonly label: string;
  readonly itemId: string;
  readonly children: ReactNode;
}

const Section = ({ title, page, label, itemId, children }: SectionProps) => (
  <section className={styles.section} aria-label={title}>
    <header>
      <h4>{title}</h4>
      <ViewLink to={{ page, clause: itemId, department: '', select: null }}>{label} ›</ViewLink>
    </header>
    <ul>{children}</ul>
  </section>
);

interface EntryProps {
  readonly clauseId: string;
  readonly note: string;
  readonly children: ReactNode;
}

const Entry = ({ clauseId, note, children }: EntryProps) => (
  <li className={styles.entry}>
    <ClauseLink clauseId={clauseId}>{children}</ClauseLink>
    {note && <span>{note}</span>}
  </li>
);
