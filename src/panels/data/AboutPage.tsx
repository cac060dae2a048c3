import { reviewText } from '#symbology/reviewText.ts';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { useDataset } from '../DatasetContext.ts';
import { usePolicy } from '../PolicyContext.ts';
import styles from './AboutPage.module.css';
import { DataFrame } from './DataFrame.tsx';
import { IssueList } from './IssueList.tsx';
import { NotesPage } from './NotesPage.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { SourceTable } from './SourceTable.tsx';

/** What the figures are, what is missing, what the checks found, and where everything is from. */
export function AboutPage() {
  const { meta, notes, issues } = useDataset();
  const policy = usePolicy();
  const sub = [
    `第 ${meta.version} 版`,
    meta.edition === 'public' ? '公开版' : '内部版',
    meta.grade,
    `数据截至 ${meta.dataDate}`,
    meta.outlineCredit,
    reviewText(meta),
  ];
  return (
    <DataFrame title={meta.title} sub={sub.filter((text) => text !== '').join(' · ')}>
      <nav aria-label="本页目录" className={styles.contents}>
        <a href="#notes">数据说明</a>
        <a href="#issues">检查结果</a>
        <a href="#registers">名录</a>
        <a href="#sources">来源</a>
      </nav>
      <div className={styles.sections}>
        <section id="notes" aria-label="数据说明">
          <PanelBoundary name="数据说明">
            <NotesPage markdown={notes} />
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
      </div>
    </DataFrame>
  );
}
