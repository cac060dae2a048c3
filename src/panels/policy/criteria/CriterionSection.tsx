import { type ReactNode, useEffect, useRef } from 'react';
import type { Town } from '#domain/dataset.ts';
import type { CriterionResult } from '#policy/assessment.ts';
import { criterionNumber } from '#selectors/criteriaMatrix.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { usePolicyLookup } from '../usePolicyLookup.ts';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { ConditionRow } from './ConditionRow.tsx';
import { ConditionSlots } from './ConditionSlots.tsx';
import styles from './CriterionSection.module.css';

interface Props {
  readonly town: Town;
  readonly criterion: CriterionResult;
  /** The reader came for this one. */
  readonly focused: boolean;
  readonly actionFor?: ((conditionId: string) => ReactNode) | undefined;
}

/** One criterion opened to its sub-conditions; what is only preferred stands apart and counts for nothing. */
export function CriterionSection({ town, criterion, focused, actionFor }: Props) {
  const { item, verdict, conditions, priorities } = criterion;
  const clause = usePolicyLookup()?.clause(item.clauseId);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focused) return;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  }, [focused]);
  const id = `criterion-${item.clauseId}`;
  return (
    <section className={styles.criterion} aria-labelledby={id} data-focused={focused}>
      <header className={styles.head}>
        <h3 id={id} ref={heading} tabIndex={-1}>
          <i>{criterionNumber(item)}</i>
          {item.shortName}
        </h3>
        <span className={styles.title}>{clause?.title}</span>
        <ConditionSlots criterion={criterion} />
        <VerdictBadge verdict={verdict} />
        <ViewLink className="small-button" to={{ page: 'document', clause: item.clauseId }}>
          <span className="visually-hidden">{item.shortName}：</span>
          {clauseLabel(item.clauseId)} 原文
        </ViewLink>
      </header>
      <ul>
        {conditions.map((result) => (
          <ConditionRow
            key={result.condition.id}
            town={town}
            result={result}
            action={actionFor?.(result.condition.id)}
          />
        ))}
      </ul>
      {priorities.length > 0 && (
        <>
          <h4 className={styles.priorities}>优先项（不作条件）</h4>
          <ul>
            {priorities.map((result) => (
              <ConditionRow
                key={result.condition.id}
                town={town}
                result={result}
                action={actionFor?.(result.condition.id)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
