import { type RefObject, useEffect, useRef } from 'react';
import { DUTY_MARKS } from '#catalog/policy.ts';
import { POLICY_NUMBER } from '#catalog/product.ts';
import type { Department } from '#domain/policy.ts';
import type { PolicyLookup } from '#policy/policyLookup.ts';
import { departmentFacts, dutyCountText } from '#symbology/dutyWords.ts';
import { useLookup } from '../../DatasetContext.ts';
import { useShownTables } from '../../export/shownTables.ts';
import { EditionSheets } from '../../print/EditionSheets.tsx';
import { PaperTools } from '../../print/PaperTools.tsx';
import { SHEET_PAPER } from '../../print/PrintSheet.tsx';
import { usePaperEdition } from '../../print/usePaperEdition.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { departmentView } from '../departmentView.ts';
import { PolicyFrame } from '../PolicyFrame.tsx';
import { DepartmentAside } from './DepartmentAside.tsx';
import styles from './DepartmentPage.module.css';
import { DepartmentSheet } from './DepartmentSheet.tsx';
import { DutyMarkSymbol } from './DutyMarkSymbol.tsx';
import { ItemEntry } from './ItemEntry.tsx';
import { useDepartmentWork } from './useDepartmentWork.ts';

interface Props {
  readonly department: Department;
  readonly lookup: PolicyLookup;
}

/** One department: all it is charged with, with whom, and what it is asked for. */
export function DepartmentPage({ department, lookup }: Props) {
  const title = useTitleFocus();
  useShownTables({ of: 'department' });
  const source = useLookup().row('sources', 'policy');
  const { groups, commitments, held } = useDepartmentWork(department, lookup);
  const paper = usePaperEdition();
  return (
    <>
      <div className="screen-only">
        <PolicyFrame
          lead={
            <ViewLink className={`small-button ${styles.back}`} to={departmentView('')}>
              ‹ 全部责任单位
            </ViewLink>
          }
          title={department.name}
          titleRef={title}
          sub={departmentFacts(department)}
          foot={
            <>
              <span>只按原文括号所列，不推断</span>
              <span className={styles.basis}>
                依据 {POLICY_NUMBER}；机构名称按原文{source?.date && `（${source.date}）`}
              </span>
            </>
          }
        >
          <div className={styles.lead}>
            <p>{dutyCountText(groups)}</p>
            <PaperTools made={SHEET_PAPER} runs paper={paper} />
          </div>
          <div className={styles.columns}>
            <div>
              {groups.map(({ mark, items }) => (
                <section key={mark} className={styles.group} aria-label={DUTY_MARKS[mark].label}>
                  <h3>
                    <DutyMarkSymbol mark={mark} withWord /> {items.length} 项
                    {mark === 'undivided' && (
                      <span className={styles.remark}>措施原文不分牵头，未指定牵头</span>
                    )}
                  </h3>
                  <ul>
                    {items.map((item) => (
                      <ItemEntry key={item.clause.id} item={item} lookup={lookup} self={department.id} />
                    ))}
                  </ul>
                </section>
              ))}
              {groups.length === 0 && <p className={styles.none}>方案各条的责任单位括号里没有这个单位。</p>}
            </div>
            <DepartmentAside lookup={lookup} commitments={commitments} held={held} />
          </div>
        </PolicyFrame>
      </div>
      <EditionSheets paper={paper}>
        <DepartmentSheet departmentId={department.id} />
      </EditionSheets>
    </>
  );
}

/** A reader who comes from elsewhere starts at the name. */
function useTitleFocus(): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  return title;
}
