import { useDataset } from '#panels/DatasetContext.ts';
import { IssueList } from '#panels/data/IssueList.tsx';
import { NotesPage } from '#panels/data/NotesPage.tsx';
import { RegisterTable } from '#panels/data/RegisterTable.tsx';
import { SourceTable } from '#panels/data/SourceTable.tsx';
import { OwnEvidencePanel } from '#panels/evidence/OwnEvidencePanel.tsx';
import { usePolicy } from '#panels/PolicyContext.ts';
import { reviewText } from '#symbology/reviewText.ts';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import styles from './DataMode.module.css';

/** What the figures are, what is missing, what the checks found, and where everything is from. */
export function DataMode() {
  const { meta, notes, issues } = useDataset();
  const policy = usePolicy();
  return (
    <main className={styles.page}>
      <nav aria-label="本页目录" className={styles.contents}>
        <a href="#notes">数据说明</a>
        <a href="#own-evidence">本机佐证</a>
        <a href="#issues">检查结果</a>
        <a href="#registers">名录</a>
        <a href="#sources">来源</a>
      </nav>
      <p className={styles.meta}>
        {meta.title} · 第 {meta.version} 版 · {meta.edition === 'public' ? '公开版' : '内部版'}
        {meta.grade && ` · ${meta.grade}`} · 数据截至 {meta.dataDate} · {meta.outlineCredit} ·{' '}
        {reviewText(meta)}
      </p>
      <section id="notes" aria-label="数据说明">
        <PanelBoundary name="数据说明">
          <NotesPage markdown={notes} />
        </PanelBoundary>
      </section>
      <section id="own-evidence" aria-labelledby="own-evidence-title">
        <h2 id="own-evidence-title">本机佐证</h2>
        <PanelBoundary name="本机佐证">
          <OwnEvidencePanel />
        </PanelBoundary>
      </section>
      <section id="issues" aria-labelledby="issues-title">
        <h2 id="issues-title">检查结果</h2>
        <IssueList issues={[...issues, ...(policy?.issues ?? [])]} />
      </section>
      <section id="registers" aria-labelledby="registers-title">
        <h2 id="registers-title">名录</h2>
        <RegisterTable />
      </section>
      <section id="sources" aria-labelledby="sources-title">
        <h2 id="sources-title">来源</h2>
        <SourceTable />
      </section>
    </main>
  );
}
