import { type ComponentType, useContext } from 'react';
import type { PolicyPage } from '#catalog/policyPages.ts';
import { PolicyContext } from '#panels/PolicyContext.ts';
import { CommitmentsPage } from '#panels/policy/commitments/CommitmentsPage.tsx';
import { CriteriaPage } from '#panels/policy/criteria/CriteriaPage.tsx';
import { DocumentPage } from '#panels/policy/document/DocumentPage.tsx';
import { DutiesPage } from '#panels/policy/duties/DutiesPage.tsx';
import { MeasuresPage } from '#panels/policy/measures/MeasuresPage.tsx';
import { pageOf } from '#panels/policy/pageOf.ts';
import type { PolicyPageProps } from '#panels/policy/policyPage.ts';
import { PolicyTargetsPage } from '#panels/policy/targets/PolicyTargetsPage.tsx';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { useViewStore } from '#view/store.ts';
import styles from './pagedMode.module.css';

const PAGES: Readonly<Record<PolicyPage, ComponentType<PolicyPageProps>>> = {
  criteria: CriteriaPage,
  duties: DutiesPage,
  targets: PolicyTargetsPage,
  measures: MeasuresPage,
  commitments: CommitmentsPage,
  document: DocumentPage,
};

/** The policy as data: criteria, duties, targets, measures, commitments, and its text. */
export function PolicyMode() {
  const state = useContext(PolicyContext);
  const page = useViewStore((s) => pageOf(s.view));
  if (state.kind === 'loading') {
    return (
      <main className={styles.page}>
        <p role="status" className={styles.state}>
          正在读取政策资料…
        </p>
      </main>
    );
  }
  if (state.kind === 'failed') {
    return (
      <main className={styles.page}>
        <p role="alert" className={styles.state}>
          政策资料没有读到，可能是网络中断，或页面已更新。
          <button type="button" className="small-button" onClick={() => location.reload()}>
            重新载入
          </button>
        </p>
      </main>
    );
  }
  const Page = PAGES[page];
  return (
    <main className={styles.page}>
      <PanelBoundary name={page} key={page}>
        <Page policy={state.policy} />
      </PanelBoundary>
    </main>
  );
}
