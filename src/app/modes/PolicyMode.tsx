import { type ComponentType, useContext } from 'react';
import { POLICY_PAGES, type PolicyPage } from '#catalog/policyPages.ts';
import { useViewNow } from '#panels/DatasetContext.ts';
import { PolicyContext } from '#panels/PolicyContext.ts';
import { type ShownPicture, useShownPicture } from '#panels/picture/shownPictures.ts';
import { CommitmentsPage } from '#panels/policy/commitments/CommitmentsPage.tsx';
import { CriteriaPage } from '#panels/policy/criteria/CriteriaPage.tsx';
import { DocumentPage } from '#panels/policy/document/DocumentPage.tsx';
import { DutiesPage } from '#panels/policy/duties/DutiesPage.tsx';
import { MeasuresPage } from '#panels/policy/measures/MeasuresPage.tsx';
import type { PolicyPageProps } from '#panels/policy/policyPage.ts';
import { PolicyTargetsPage } from '#panels/policy/targets/PolicyTargetsPage.tsx';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { policyPageOf } from '#view/policyPageOf.ts';
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
export const PolicyMode = () => (
  <main className={styles.page}>
    <PolicyPages />
  </main>
);

/** The same where something else is the main part. */
export function PolicyPages() {
  const state = useContext(PolicyContext);
  const page = useViewNow(policyPageOf);
  const isAtlas = useViewNow(({ atlas }) => atlas !== null);
  useShownPicture(state.kind === 'ready' && !isAtlas ? pictureOf(page) : null);
  if (state.kind === 'loading') {
    return (
      <p role="status" className={styles.state}>
        正在读取政策资料…
      </p>
    );
  }
  if (state.kind === 'failed') {
    return (
      <p role="alert" className={styles.state}>
        政策资料没有读到，可能是网络中断，或页面已更新。
        <button type="button" className="small-button" onClick={() => location.reload()}>
          重新载入
        </button>
      </p>
    );
  }
  const Page = PAGES[page];
  return (
    <PanelBoundary name={page} key={page}>
      <Page policy={state.policy} />
    </PanelBoundary>
  );
}

/** Drawn again by itself, since an edition may hold less than the page. */
const pictureOf = (page: PolicyPage): ShownPicture => ({
  label: '本页',
  hint: '',
  slug: page,
  sizes: 'page',
  draw: () => ({
    part: (
      <div className={styles.page}>
        <PolicyPages />
      </div>
    ),
    name: POLICY_PAGES[page].label,
    note: '',
  }),
});
