import { Fragment } from 'react';
import { POLICY_NUMBER } from '#catalog/product.ts';
import type { WallPanelId } from '#catalog/wallPanels.ts';
import { asOfDate } from '#selectors/targets.ts';
import { targetClause, verdictClause } from '#symbology/sentences.ts';
import { AskButton } from '../AskButton.tsx';
import { targetAnswers } from '../figureFacts.ts';
import type { MakePanel, WallInput, WallPanel } from '../wallPanel.ts';
import styles from './parts.module.css';

/** The state of the city's targets in words: 进展 and 差距 or 无法判断, as the desk says it. */
export const makeHeadline: MakePanel = (input) =>
  sentence(input, 'headline', progressOf(input), verdictOf(input));

/** The two halves of it, where a seam of the wall leaves no room for the whole. */
export const makeProgress: MakePanel = (input) => sentence(input, 'progress', progressOf(input), '');
export const makeVerdict: MakePanel = (input) => sentence(input, 'verdict', '', verdictOf(input));

const progressOf = ({ targets }: WallInput): string =>
  targets.length === 0 ? '' : `${targets.map(targetClause).join('；')}。`;
const verdictOf = ({ targets }: WallInput): string => `${verdictClause(targets)}。`;

const sentence = (input: WallInput, part: WallPanelId, progress: string, verdict: string): WallPanel => {
  const Heading = part === 'verdict' ? 'p' : 'h2';
  return {
    ...basis(input),
    body: (
      <Heading className={styles.sentence}>
        <AskButton part={part}>
          <Clauses text={progress} />
          <strong>
            <Clauses text={verdict} />
          </strong>
        </AskButton>
      </Heading>
    ),
  };
};

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
