import type { ComponentType } from 'react';
import type { DataPage } from '#catalog/dataPages.ts';
import { AboutPage } from '#panels/data/AboutPage.tsx';
import { EvidencePage } from '#panels/data/EvidencePage.tsx';
import { ImportPage } from '#panels/data/import/ImportPage.tsx';
import { MissingPage } from '#panels/data/missing/MissingPage.tsx';
import { VersionsPage } from '#panels/data/versions/VersionsPage.tsx';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import { useViewStore } from '#view/store.ts';
import styles from './pagedMode.module.css';

const PAGES: Readonly<Record<DataPage, ComponentType>> = {
  about: AboutPage,
  import: ImportPage,
  missing: MissingPage,
  versions: VersionsPage,
  evidence: EvidencePage,
};

/** The data in use: what they are, bringing in one's own, what is missing, versions, evidence. */
export function DataMode() {
  const tab = useViewStore((s) => s.view.tab);
  const Page = PAGES[tab];
  return (
    <main className={styles.page}>
      <PanelBoundary name="本页" key={tab}>
        <Page />
      </PanelBoundary>
    </main>
  );
}
