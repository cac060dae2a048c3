import { ATLASES, type Atlas } from '#catalog/atlases.ts';
import type { Policy } from '#domain/policy.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { useDataset } from '../../DatasetContext.ts';
import { PaperTools } from '../../print/PaperTools.tsx';
import { SHEET_PAPER } from '../../print/PrintSheet.tsx';
import { useGrowing } from '../../print/useGrowing.ts';
import { ViewLink } from '../../ViewLink.tsx';
import { PolicyFrame } from '../PolicyFrame.tsx';
import styles from './AtlasPage.module.css';
import { CountyAtlasPage } from './CountyAtlasPage.tsx';
import { TownAtlasPage } from './TownAtlasPage.tsx';

interface Props {
  readonly atlas: Atlas;
  readonly policy: Policy;
  readonly assessments: readonly TownAssessment[];
}

/** What an atlas holds, on the screen; its sheets, on paper. */
export function AtlasPage({ atlas, policy, assessments }: Props) {
  const { areas } = useDataset();
  const counties = areas.filter(({ kind }) => kind === 'county');
  const names =
    atlas === 'towns' ? assessments.map(({ town }) => town.name) : counties.map(({ name }) => name);
  const drawn = useGrowing(names.length);
  return (
    <>
      <div className="screen-only">
        <PolicyFrame title={`图册：${ATLASES[atlas].label}`} sub={`共 ${names.length} 页`}>
          <div className={styles.page}>
            <p className={styles.links}>
              <PaperTools
                made={SHEET_PAPER}
                what={`全部 ${names.length} 页`}
                drawn={drawn}
                of={names.length}
              />
              {(Object.keys(ATLASES) as Atlas[])
                .filter((other) => other !== atlas)
                .map((other) => (
                  <ViewLink key={other} to={{ atlas: other }}>
                    改为{ATLASES[other].label}
                  </ViewLink>
                ))}
              <ViewLink to={{ atlas: null }}>‹ 认定标准</ViewLink>
            </p>
            <ol className={styles.names}>
              {names.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ol>
          </div>
        </PolicyFrame>
      </div>
      {atlas === 'towns'
        ? assessments
            .slice(0, drawn)
            .map((assessment, i) => (
              <TownAtlasPage
                key={assessment.town.id}
                policy={policy}
                assessment={assessment}
                page={{ at: i + 1, of: names.length }}
              />
            ))
        : counties
            .slice(0, drawn)
            .map((area, i) => (
              <CountyAtlasPage key={area.id} area={area} page={{ at: i + 1, of: names.length }} />
            ))}
    </>
  );
}
