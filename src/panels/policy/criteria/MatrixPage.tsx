import { type RefObject, useEffect } from 'react';
import { POLICY_NUMBER } from '#catalog/product.ts';
import type { PolicyItem } from '#domain/policy.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { showsSample } from '#selectors/allowedStandings.ts';
import { criteriaMatrix } from '#selectors/criteriaMatrix.ts';
import { matrixTitle, prevailingText } from '#symbology/assessmentWords.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { SELF_ASSESSMENT, VERDICT_ORDER } from '#symbology/verdicts.ts';
import { useMedia } from '#ui/useMedia.ts';
import { useViewStore } from '#view/store.ts';
import { useLookup, useView } from '../../DatasetContext.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { useShownChart } from '../../picture/shownCharts.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import { VerdictBadge } from '../VerdictBadge.tsx';
import { CriteriaChart } from './CriteriaChart.tsx';
import { CriteriaMatrix } from './CriteriaMatrix.tsx';
import { MatrixList } from './MatrixList.tsx';
import styles from './MatrixPage.module.css';

interface Props {
  readonly assessments: readonly TownAssessment[];
  /** The cell the reader went to a town from; it has the focus when he comes back. */
  readonly leftAt: RefObject<string>;
}

/** All candidates against all criteria. */
export function MatrixPage({ assessments, leftAt }: Props) {
  const lookup = useLookup();
  const view = useView();
  const change = useViewStore((s) => s.change);
  const narrow = useMedia('(max-width: 699px)');
  const matrix = criteriaMatrix(lookup, assessments);
  useShownTables({ of: 'criteria' });
  useShownChart({ name: '认定标准', slug: 'criteria-matrix', width: 1400, draw: () => <CriteriaChart /> });
  useEffect(() => {
    if (leftAt.current === '') return;
    document.querySelector<HTMLElement>(`[data-cell="${leftAt.current}"]`)?.focus();
    leftAt.current = '';
  }, [leftAt]);
  const openTown = (townId: string, item: PolicyItem | null) => {
    leftAt.current = item ? `${townId} ${item.clauseId}` : townId;
    change({ page: 'criteria', select: { kind: 'town', id: townId }, clause: item?.clauseId ?? '' });
  };
  const cells = assessments.length * matrix.heads.length;
  const [first] = matrix.heads;
  return (
    <div className={styles.page}>
      <PolicyFrame
        title={matrixTitle(
          assessments.map(({ town }) => town),
          matrix.heads.length,
        )}
        sub={
          <p className={styles.summary}>
            <span>{cells} 格：</span>
            {VERDICT_ORDER.map((verdict) => (
              <VerdictBadge key={verdict} verdict={verdict} count={matrix.counts[verdict]} />
            ))}
            <span>{prevailingText(matrix.counts)}</span>
            <strong>{SELF_ASSESSMENT}</strong>
            <ViewLink className="small-button" to={{ page: 'criteria', atlas: 'towns' }}>
              打印图册
            </ViewLink>
          </p>
        }
        foot={
          <>
            <span>格内小块一块一项子条件：实心符合，斜纹无法判断，空心不符合</span>
            <span>“原则上”的要求（同一县内、产值门槛）说明理由后可作例外</span>
            <span>“优先评定”各项只作参考，不作条件</span>
            <span>名录不全时，未见不等于没有</span>
            {showsSample(view) && <span>“示例”只作演示，不计入任何数</span>}
            <span className={styles.basis}>
              {POLICY_NUMBER} {first && clauseLabel(first.item.clauseId.split('.')[0] ?? '')}
            </span>
          </>
        }
      >
        {narrow ? (
          <MatrixList matrix={matrix} onTown={openTown} />
        ) : (
          <CriteriaMatrix matrix={matrix} showsSample={showsSample(view)} onTown={openTown} />
        )}
      </PolicyFrame>
    </div>
  );
}
