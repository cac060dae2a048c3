import { useContext, useMemo } from 'react';
import { lookupOf } from '#domain/lookup.ts';
import type { MatchOutcome, MatchSubject } from '#policy/itemMatch.ts';
import { matchItems } from '#policy/matchItems.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { matchSubjectOf, type ProvisionFilter, provisionRows } from '#selectors/measureFinder.ts';
import { asOfDate } from '#selectors/targets.ts';
import { OUTCOMES } from '#symbology/matchWords.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import { InPicture } from '#ui/InPicture.ts';
import { openChoice } from '#ui/openChoice.ts';
import { select } from '#view/store.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';
import { FloorPricePanel } from './FloorPricePanel.tsx';
import { MatchList } from './MatchList.tsx';
import styles from './MeasuresPage.module.css';
import { MeasureTable } from './MeasureTable.tsx';
import { OutcomeBadge } from './OutcomeBadge.tsx';
import { ProvisionFilters } from './ProvisionFilters.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';

const useFilter = openChoice<ProvisionFilter>({ recipient: '', kind: '' });

/** What the measures and actions give and ask; for a town or a firm, which apply to it and why. */
export function MeasuresPage({ policy }: PolicyPageProps) {
  const dataset = useDataset();
  const view = useView();
  const lookup = policyLookupOf(policy);
  const subject = matchSubjectOf(dataset, view.select);
  const asOf = asOfDate(dataset, view);
  const inPicture = useContext(InPicture);
  const [filter, setFilter] = useFilter();
  useShownTables(subject ? { of: 'matches' } : { of: 'measures', filter });
  const matches = useMemo(
    () => (subject ? matchItems(lookup, lookupOf(dataset), subject, asOf) : []),
    [lookup, dataset, subject, asOf],
  );
  const rows = useMemo(() => provisionRows(lookup, filter), [lookup, filter]);
  const count = (kind: 'measure' | 'action') => policy.items.filter((item) => item.kind === kind).length;
  const applied = matches.filter(({ outcome }) => outcome === 'applies').length;
  return (
    <PolicyFrame
      title={
        subject
          ? `${nameOf(subject)}：${matches.length} 条中 ${applied} 条适用`
          : `${count('measure')} 条政策措施，${count('action')} 项重点任务`
      }
      sub={
        subject ? (
          <p className={styles.counts}>
            {(Object.keys(OUTCOMES) as MatchOutcome[]).map((outcome) => (
              <OutcomeBadge
                key={outcome}
                outcome={outcome}
                count={matches.filter((match) => match.outcome === outcome).length}
              />
            ))}
            <span>
              截至 {asOf} 所知，{SELF_ASSESSMENT}
            </span>
          </p>
        ) : (
          '选一个镇或企业，看哪些适用、为什么、还要先了解什么。'
        )
      }
      foot={
        <>
          <span>“政策措施”各条未指定牵头，按原文次序列出分工单位</span>
          <span>“须先了解”不是不适用：名单或数据不足，不能下结论</span>
          <span>示例值不参与判断</span>
        </>
      }
    >
      <div className={styles.layout}>
        <div className={styles.main}>
          <div className={styles.bar}>
            {!inPicture && (
              <div className={styles.picker}>
                <SubjectPicker subject={subject} />
              </div>
            )}
            {subject ? (
              <button type="button" className="small-button" onClick={() => select(null)}>
                看全部 {count('measure') + count('action')} 条
              </button>
            ) : (
              <ProvisionFilters filter={filter} onFilter={setFilter} />
            )}
          </div>
          {subject ? (
            <MatchList policy={lookup} subject={subject.kind} matches={matches} />
          ) : (
            <MeasureTable policy={lookup} rows={rows} />
          )}
        </div>
        {!inPicture && (
          <aside className={styles.aside} aria-label="测算">
            <FloorPricePanel
              key={subject?.row.areaId ?? ''}
              policy={lookup}
              areaId={subject?.row.areaId ?? ''}
            />
          </aside>
        )}
      </div>
    </PolicyFrame>
  );
}

const nameOf = (subject: MatchSubject): string =>
  subject.kind === 'town' ? subject.row.shortName : subject.row.name;
