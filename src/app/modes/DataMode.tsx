import type { ComponentType } from 'react';
import type { DataPage } from '#catalog/dataPages.ts';
import { useViewNow } from '#panels/DatasetContext.ts';
import { AboutPage } from '#panels/data/AboutPage.tsx';
import { EvidencePage } from '#panels/data/EvidencePage.tsx';
import { EntryPage } from '#panels/data/entry/EntryPage.tsx';
import { ImportPage } from '#panels/data/import/ImportPage.tsx';
import { MissingPage } from '#panels/data/missing/MissingPage.tsx';
import { VersionsPage } from '#panels/data/versions/VersionsPage.tsx';
import { PanelBoundary } from '#ui/PanelBoundary.tsx';
import styles from './pagedMode.module.css';

const PAGES: Readonly<Record<DataPage, ComponentType>> = {
  about: AboutPage,
  import: ImportPage,
  enter: EntryPage,
  missing: MissingPage,
  versions: VersionsPage,
  evidence: EvidencePage,
};

/** The data in use: what they are, bringing in one's own, what is missing, versions, evidence. */
export const DataMode = () => (
  <main className={styles.page}>
    <DataPages />
  </main>
);

/** The same where something else is the main part. */
export function DataPages() {
  const tab = useViewNow(({ tab: page }) => page);
  const Page = PAGES[tab];
  return (
    <PanelBoundary name="本页" key={tab}>
      <Page />
    </PanelBoundary>
  );
}
