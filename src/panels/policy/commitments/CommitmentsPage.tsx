import { useMemo } from 'react';
import { COMMITMENT_GROUPINGS, type CommitmentGrouping } from '#catalog/policy.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { selectCommitments } from '#selectors/commitmentReadings.ts';
import { asOfDate } from '#selectors/targets.ts';
import { groupCommitments } from '#symbology/commitmentGroups.ts';
import { COMMITMENT_STATES } from '#symbology/commitmentWords.ts';
import { openChoice } from '#ui/openChoice.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';
import styles from './CommitmentsPage.module.css';
import { CommitmentTable } from './CommitmentTable.tsx';
import { LeadingGroup } from './LeadingGroup.tsx';

const useGrouping = openChoice<CommitmentGrouping>('item');

/** 落实事项: what the text says is to be done, with what would prove it, who is charged, and what is known. */
export function CommitmentsPage({ policy }: PolicyPageProps) {
  const dataset = useDataset();
  const view = useView();
  const lookup = policyLookupOf(policy);
  const [grouping, setGrouping] = useGrouping();
  useShownTables({ of: 'commitments', grouping });
  const readings = selectCommitments(dataset, policy, view);
  const groups = useMemo(() => groupCommitments(grouping, readings, lookup), [grouping, readings, lookup]);
  return (
    <PolicyFrame
      title={titleOf(readings)}
      sub={
        <span className={styles.sub}>
          评判日 {asOfDate(dataset, view)}；没有凭据不等于没有做，也不等于做了
          <span className={styles.switch} role="group" aria-label="怎样排">
            {(Object.keys(COMMITMENT_GROUPINGS) as CommitmentGrouping[]).map((id) => (
              <button key={id} type="button" aria-pressed={id === grouping} onClick={() => setGrouping(id)}>
                {COMMITMENT_GROUPINGS[id].label}
              </button>
            ))}
          </span>
        </span>
      }
      foot={
        <>
          <span>按公开资料和填写的佐证评判，自评参考，非认定；示例不算凭据</span>
          <span>方案没有写期限的，不列期限</span>
        </>
      }
    >
      {readings.length === 0 ? (
        <p className={styles.none}>数据中没有落实事项。</p>
      ) : (
        <div className={styles.columns}>
          <CommitmentTable groups={groups} lookup={lookup} chosen={view.clause} />
          <LeadingGroup clauses={policy.clauses} lookup={lookup} />
        </div>
      )}
    </PolicyFrame>
  );
}

/** 「42 项落实事项：已完成 1 · 未完成 0 · 未见凭据 41」. */
function titleOf(readings: ReturnType<typeof selectCommitments>): string {
  const counts = (Object.keys(COMMITMENT_STATES) as (keyof typeof COMMITMENT_STATES)[]).map(
    (state) => `${COMMITMENT_STATES[state].label} ${readings.filter((r) => r.state === state).length}`,
  );
  return `${readings.length} 项落实事项：${counts.join(' · ')}`;
}
