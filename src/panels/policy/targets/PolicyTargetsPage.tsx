import { useEffect, useRef } from 'react';
import type { Target } from '#domain/dataset.ts';
import { isWithin } from '#policy/isWithin.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { type BoardGroup, selectTargetBoard } from '#selectors/targetBoard.ts';
import { asOfDate, cityTargets } from '#selectors/targets.ts';
import { targetClause, verdictClause } from '#symbology/sentences.ts';
import { useViewStore } from '#view/store.ts';
import type { Selection } from '#view/viewState.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { TargetPanel } from '../../dock/TargetPanel.tsx';
import { EvidenceButton } from '../../evidence/EvidenceButton.tsx';
import { useShownTables } from '../../export/shownTables.ts';
import { useShownChart } from '../../picture/shownCharts.ts';
import { CityTarget } from '../../targets/CityTarget.tsx';
import { ProjectRule } from '../../targets/ProjectRule.tsx';
import { TargetGroup } from '../../targets/TargetGroup.tsx';
import { TargetKey } from '../../targets/TargetKey.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';
import { AimList } from './AimList.tsx';
import { NumberTable } from './NumberTable.tsx';
import styles from './PolicyTargetsPage.module.css';
import { TierClauses } from './TierClauses.tsx';

/** Where the policy sets rules, as a heading over them. */
const SCOPES = { town: '对每个专业镇', county: '对各县（市、区）' } as const;

/** 目标: what the policy asks in numbers, with what is known of each; what it wants in words; and all its numbers. */
export function PolicyTargetsPage({ policy }: PolicyPageProps) {
  const dataset = useDataset();
  const view = useView();
  const change = useViewStore((s) => s.change);
  const lookup = policyLookupOf(policy);
  const board = selectTargetBoard(dataset, view);
  const headline = cityTargets(board.city.map(({ judgement }) => judgement));
  const list = useRef<HTMLDivElement>(null);
  useShownTables({ of: 'targets' });
  useShownChart({ name: '目标', slug: 'targets', width: 1080, draw: () => <TargetPanel startsOpen /> });
  useEffect(() => {
    if (view.clause !== '')
      list.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' });
  }, [view.clause]);

  const chosen = ({ clauseId }: Target) =>
    (view.clause !== '' && (isWithin(clauseId, view.clause) || isWithin(view.clause, clauseId))) || undefined;
  const open = (select: Selection) =>
    change(
      select.kind === 'town'
        ? { page: 'criteria', clause: '', select }
        : { mode: 'plan', page: null, clause: '', select },
    );
  const groupsOf = (scope: keyof typeof SCOPES) =>
    board.groups.filter(({ target }) => target.scopeKind === scope);

  return (
    <PolicyFrame
      title={[...headline.map(targetClause), verdictClause(headline)].join('；')}
      sub={
        <span className={styles.sub}>
          评判日 {asOfDate(dataset, view)}；不随筛选变化，不用示例
          <TargetKey entries={board.city} />
        </span>
      }
      foot={<span>按公开资料评判，自评参考，非认定</span>}
    >
      <div className={styles.columns}>
        <div ref={list}>
          <section aria-labelledby="targets-city">
            <header className={styles.head}>
              <h3 id="targets-city">全市</h3>
              <EvidenceButton kind="recognition" label="填认定批次" about="专业镇认定" />
            </header>
            {board.city.length === 0 && <p className={styles.none}>数据中没有全市目标。</p>}
            <ul className={styles.city}>
              {board.city.map((entry) => (
                <li key={entry.judgement.target.id} data-chosen={chosen(entry.judgement.target)}>
                  <CityTarget entry={entry} width={320} />
                </li>
              ))}
            </ul>
          </section>
          {(Object.keys(SCOPES) as (keyof typeof SCOPES)[]).map((scope) => (
            <section key={scope} aria-labelledby={`targets-${scope}`}>
              <h3 id={`targets-${scope}`}>{SCOPES[scope]}</h3>
              <ul>
                {groupsOf(scope).map((group) => (
                  <li key={group.target.id} data-chosen={chosen(group.target)}>
                    <TargetGroup
                      group={group}
                      startsOpen
                      onSubject={open}
                      note={<NotApplicable group={group} />}
                    />
                  </li>
                ))}
              </ul>
            </section>
          ))}
          {board.byProject.length > 0 && (
            <section aria-labelledby="targets-project">
              <h3 id="targets-project">对项目</h3>
              {board.byProject.map((target) => (
                <div key={target.id} data-chosen={chosen(target)}>
                  <ProjectRule target={target} />
                </div>
              ))}
            </section>
          )}
        </div>
        <div>
          <AimList lookup={lookup} />
          <TierClauses lookup={lookup} />
          <NumberTable policy={policy} lookup={lookup} />
        </div>
      </div>
    </PolicyFrame>
  );
}

/** A zone is no county: a rule on the plans of counties does not speak to it. */
function NotApplicable({ group: { target } }: { readonly group: BoardGroup }) {
  const zones = useDataset().areas.filter(({ kind }) => kind === 'zone');
  if (target.scopeKind !== 'county' || zones.length === 0) return null;
  return `${zones.map(({ name }) => name).join('、')}：不适用，条文只对县、乡级。`;
}
