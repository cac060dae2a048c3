import type { Judgement } from '#domain/judgement.ts';
import { asOfDate, cityTargets, selectJudgements } from '#selectors/targets.ts';
import { goalSuffix, targetSentence } from '#symbology/sentences.ts';
import { CopyButton } from '#ui/CopyButton.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { Slots, slotsOf } from '#ui/Slots.tsx';
import { StatusBadge } from '#ui/StatusBadge.tsx';
import { ClauseText } from '../ClauseText.tsx';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { RecognitionEvidence } from '../evidence/RecognitionEvidence.tsx';
import { SourceLine } from '../SourceLine.tsx';
import styles from './side.module.css';

export function TargetCards() {
  const dataset = useDataset();
  const view = useView();
  return (
    <div className={styles.cards}>
      {cityTargets(selectJudgements(dataset, view)).map((judgement) => (
        <TargetCard key={judgement.target.id} judgement={judgement} />
      ))}
    </div>
  );
}

function TargetCard({ judgement }: { readonly judgement: Judgement }) {
  const dataset = useDataset();
  const lookup = useLookup();
  const asOf = asOfDate(dataset, useView());
  const { target, value, state, why } = judgement;
  const register = lookup.row('registers', target.registerId);
  const registerSource = lookup.row('sources', register?.sourceId ?? '');
  const seenIn = [
    registerSource ? `已见数来源：${registerSource.publisher}` : '',
    register?.asOf ? `名录截至 ${register.asOf}` : '',
  ]
    .filter((part) => part !== '')
    .join('，');
  return (
    <section className={styles.card} aria-label={target.name}>
      <h3>{target.name.replace(/数$/, '')}</h3>
      <p className={styles.count}>
        <b>{value ?? '—'}</b>
        <span>
          / {goalSuffix(judgement) ? '≥' : ''}
          {target.value} {target.sourceUnit}
        </span>
      </p>
      <Slots slots={slotsOf(judgement)} />
      <StatusBadge state={state} />
      <p className={styles.why}>{why}</p>
      <div className={styles.cardTools}>
        <PopoverButton
          className="small-button"
          aria-label={`${target.name}：哪来的`}
          cardLabel={`${target.name}：哪来的`}
          cardClass={styles.origin}
          card={() => (
            <>
              <ClauseText clause={target} />
              <h4>已见数：按“{register?.name}”名录计数</h4>
              <p>{register?.why}</p>
              {register?.asOf && <p>名录截至 {register.asOf}</p>}
              {registerSource && <p>{<SourceLine source={registerSource} />}</p>}
              <RecognitionEvidence target={target} />
              <p>可提供名单：{register?.holder || '方案未指定'}</p>
            </>
          )}
        >
          哪来的
        </PopoverButton>
        <CopyButton what={target.name} text={() => targetSentence(judgement, asOf, seenIn)} />
      </div>
    </section>
  );
}
