import { Fragment } from 'react';
import { POLICY_NUMBER } from '#catalog/product.ts';
import { asOfDate, cityTargets, selectJudgements } from '#selectors/targets.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { headlineSentence, targetClause, verdictClause } from '#symbology/sentences.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { NO_FILTERS } from '#view/viewState.ts';
import { ClauseButton } from '../ClauseText.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import styles from './side.module.css';

/** The state of the city's targets in words; never from sample, never from what a filter hides. */
export function Headline({ visible }: { readonly visible: VisibleThings }) {
  const dataset = useDataset();
  const view = useView();
  const targets = cityTargets(selectJudgements(dataset, view));
  const asOf = asOfDate(dataset, view);
  const filtered = Object.keys(NO_FILTERS).some((key) => view[key as keyof typeof NO_FILTERS].length > 0);
  const scope = filtered
    ? `当前筛选下镇与集群 ${visible.towns.length} 个、企业 ${visible.enterprises.length} 家、园区 ${visible.parks.length} 个`
    : '';
  const deadline = targets[0]?.target.deadline ?? '';
  return (
    <section className={styles.headline} aria-labelledby="headline">
      <h2 id="headline" tabIndex={-1} className={styles.sentence}>
        {targets.map((judgement) => (
          <span key={judgement.target.id}>
            <Emphasised text={`${targetClause(judgement)}；`} />
          </span>
        ))}
        <strong>{verdictClause(targets)}。</strong>
      </h2>
      {filtered && <p className={styles.scope}>{scope}。目标按全市评判，不随筛选变化。</p>}
      <p className={styles.basis}>
        {POLICY_NUMBER}
        {deadline && ` · 到 ${deadline} 年`}
        {view.asof && ` · 评判日 ${asOf}`}
        {targets.length > 0 && <ClauseButton about="标题句" clauses={targets.map((j) => j.target)} />}
        <CopyButton what="标题句" text={() => headlineSentence(targets, asOf, scope)} />
      </p>
    </section>
  );
}

/** Digits stand out; the words around them do not. */
function Emphasised({ text }: { readonly text: string }) {
  return text.split(/(\d+)/).map((part, i) => {
    const key = `${i}:${part}`;
    return i % 2 === 1 ? <b key={key}>{part}</b> : <Fragment key={key}>{part}</Fragment>;
  });
}
