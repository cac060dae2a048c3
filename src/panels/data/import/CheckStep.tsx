import type { ReviewCounts } from '#merge/reviewQuery.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import { IssueList } from '../IssueList.tsx';
import styles from './CheckStep.module.css';
import type { CheckState } from './importDesk.ts';
import { MergeFailure } from './MergeFailure.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly counts: ReviewCounts;
  readonly revision: number;
  readonly check: CheckState;
  readonly failure: 'stale' | 'refused' | null;
  readonly busy: boolean;
  readonly onCheck: () => void;
  readonly onMerge: () => void;
  readonly onTakeAway: () => void;
}

/** What would come of it is checked as every package is, and then put in use in one step. */
export function CheckStep({ counts, revision, check, failure, busy, onCheck, onMerge, onTakeAway }: Props) {
  const { taken, shown } = counts;
  const open = shown.open;
  const current = check.kind === 'checked' && check.revision === revision ? check : null;
  const unlisted = current ? current.faults + current.warnings - current.issues.length : 0;
  const sound = current?.usable === true && current.faults === 0;
  return (
    <Step
      id="check"
      words={`并入 ${taken} 处，不并 ${shown.all - taken - open} 处${open > 0 ? `，未定 ${open} 处（不并入）` : ''}`}
    >
      <div className={styles.tools}>
        <button
          type="button"
          className={current ? 'small-button' : styles.main}
          disabled={taken === 0 || check.kind === 'working' || busy}
          onClick={onCheck}
        >
          {check.kind === 'working' ? '正在核对…' : current ? '再核对一遍' : '核对'}
        </button>
        {current && (
          <button type="button" className={styles.main} disabled={!sound || busy} onClick={onMerge}>
            {busy ? '正在并入…' : `并入 ${taken} 处`}
          </button>
        )}
      </div>
      <div role="status">
        {check.kind === 'unread' && (
          <p className={styles.fault}>▲ 正在使用的数据没有读全，不能核对。请重试。</p>
        )}
        {current && sound && (
          <p className={styles.sound}>
            ✓ 核对通过{current.warnings > 0 && `，有 ${formatNumber(current.warnings, 0)} 处提醒`}
            。并入是一步，可以撤销。
          </p>
        )}
        {current && !sound && (
          <p className={styles.fault}>
            ▲ {current.usable ? `有 ${formatNumber(current.faults, 0)} 处错误` : '并入后数据不能使用'}
            ，先在上面改好，或不并有关的几处。
          </p>
        )}
        {failure && <MergeFailure failure={failure} onTakeAway={onTakeAway} />}
      </div>
      {current && current.issues.length > 0 && <IssueList issues={current.issues} />}
      {current && unlisted > 0 && <p>另有 {formatNumber(unlisted, 0)} 处没有列出，先看上面这些。</p>}
    </Step>
  );
}
