import { Fragment } from 'react';
import { POLICY_NUMBER } from '#catalog/product.ts';
import { asOfDate } from '#selectors/targets.ts';
import { targetClause, verdictClause } from '#symbology/sentences.ts';
import { AskButton } from '../AskButton.tsx';
import { targetAnswers } from '../figureFacts.ts';
import type { MakePanel, WallInput, WallPanel } from '../wallPanel.ts';
import styles from './parts.module.css';

/** 进展: what is seen and what is wanted, as the desk says it. */
export const makeHeadline: MakePanel = (input) => {
  const { targets } = input;
  if (targets.length === 0) return null;
  const text = `${targets.map(targetClause).join('；')}。`;
  return {
    ...basis(input),
    body: (
      <h2 className={styles.sentence}>
        <AskButton part="headline">
          <Clauses text={text} />
        </AskButton>
      </h2>
    ),
  };
};

/** 差距 or 无法判断, in words. */
export const makeVerdict: MakePanel = (input) => ({
  ...basis(input),
  body: (
    <p className={`${styles.sentence} ${styles.verdict}`}>
      <AskButton part="verdict">
        <Clauses text={`${verdictClause(input.targets)}。`} />
      </AskButton>
    </p>
  ),
});

/** What sentence and targets rest on: the policy, and the registers the towns are counted in. */
export function basis({ dataset, lookup, policy, view, targets }: WallInput): Omit<WallPanel, 'body'> {
  const registers = targets.flatMap(({ target }) => lookup.row('registers', target.registerId) ?? []);
  const publishers = registers.map((row) => lookup.row('sources', row.sourceId)?.publisher ?? '');
  return {
    indicator: targets.map(({ target }) => target.name).join('、') || '全市目标',
    source: [POLICY_NUMBER, ...new Set(publishers.filter((name) => name !== ''))].join('、'),
    date: asOfDate(dataset, view),
    answers: targetAnswers(lookup, policy, targets),
  };
}

/** Broken after ，；。 and nowhere else; digits stand out. */
const Clauses = ({ text }: { readonly text: string }) =>
  text.split(/(?<=[，；。])/).map((clause, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses of one sentence, which has no other order
    <span key={i} className={styles.clause}>
      {clause.split(/(\d+)/).map((part, at) => {
        const key = `${at}:${part}`;
        return at % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>;
      })}
    </span>
  ));
