import { ATLASES, type Atlas } from '#catalog/atlases.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { useDataset } from '../../DatasetContext.ts';
import { EditionSheets } from '../../print/EditionSheets.tsx';
import { PaperTools } from '../../print/PaperTools.tsx';
import { SHEET_PAPER } from '../../print/PrintSheet.tsx';
import { useGrowing } from '../../print/useGrowing.ts';
import { usePaperEdition } from '../../print/usePaperEdition.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import styles from './AtlasPage.module.css';
import { CountyAtlasPage } from './CountyAtlasPage.tsx';
import { TownPaper } from './TownPaper.tsx';

interface Props {
  readonly atlas: Atlas;
  readonly assessments: readonly TownAssessment[];
}

/** What an atlas holds, on the screen; its sheets, on paper. */
export function AtlasPage({ atlas, assessments }: Props) {
  const { areas } = useDataset();
  const entries =
    atlas === 'towns' ? assessments.map(({ town }) => town) : areas.filter(({ kind }) => kind === 'county');
  const drawn = useGrowing(entries.length);
  const paper = usePaperEdition();
  const Sheet = atlas === 'towns' ? TownPaper : CountyAtlasPage;
  return (
    <>
      <div className="screen-only">
        <PolicyFrame title={`图册：${ATLASES[atlas].label}`} sub={`共 ${entries.length} 页`}>
          <div className={styles.page}>
            <div className={styles.links}>
              <PaperTools
                made={SHEET_PAPER}
                what={`全部 ${entries.length} 页`}
                drawn={drawn}
                of={entries.length}
                paper={paper}
              />
              {(Object.keys(ATLASES) as Atlas[])
                .filter((other) => other !== atlas)
                .map((other) => (
                  <ViewLink key={other} to={{ atlas: other }}>
                    改为{ATLASES[other].label}
                  </ViewLink>
                ))}
              <ViewLink to={{ atlas: null }}>‹ 认定标准</ViewLink>
            </div>
            <ol className={styles.names}>
              {entries.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ol>
          </div>
        </PolicyFrame>
      </div>
      <EditionSheets paper={paper}>
        {entries.slice(0, drawn).map(({ id }, i) => (
          <Sheet key={id} id={id} page={{ at: i + 1, of: entries.length }} />
        ))}
      </EditionSheets>
    </>
  );
}
