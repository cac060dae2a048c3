import type { CSSProperties } from 'react';
import { selectSectorMatrix } from '#selectors/sectorMatrix.ts';
import { asOfDate } from '#selectors/targets.ts';
import { sectorColour, sectorGlyph } from '#symbology/sectorLook.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { AskButton } from '../AskButton.tsx';
import { sourceWords } from '../figureFacts.ts';
import type { MakePanel } from '../wallPanel.ts';
import styles from './parts.module.css';

const SHOWN = 6;
const REGISTERS = ['municipalTowns', 'clusters', 'enterprises', 'parks'] as const;

/** Towns, firms and parks seen so far by sector. The registers are not complete: each count is the least there is. */
export const makeSectors: MakePanel = ({ dataset, lookup, view }) => {
  const rows = selectSectorMatrix(dataset, view, 'all').rows.filter(
    ({ sector, isChild }) => sector && !isChild,
  );
  const shown = [...rows].sort((a, b) => b.total - a.total).slice(0, SHOWN);
  const registers = REGISTERS.flatMap((id) => lookup.row('registers', id) ?? []);
  const sources = registers.flatMap((register) => lookup.row('sources', register.sourceId) ?? []);
  const most = shown[0]?.total ?? 0;
  if (most === 0) return null;
  return {
    indicator: '各行业已见的镇、企业、园区数',
    source: [...new Set(sources.map((source) => source.publisher))].join('、'),
    date: asOfDate(dataset, view),
    answers: {
      why: [
        ['算法', '按名录逐个计数；名录不完整，只能说明至少有这么多'],
        ...registers.map((register) => [register.name, register.why] as const),
      ],
      who: registers.map((register) => [register.name, register.holder || NO_HOLDER] as const),
      where: sources.map((source) => ['来源', sourceWords(source)] as const),
    },
    body: (
      <>
        <AskButton part="sectors">
          <span className={styles.title}>
            行业结构 <small>至少（已见）</small>
          </span>
        </AskButton>
        <ol>
          {shown.map(({ sector, total }) => (
            <li
              key={sector?.id}
              className={styles.row}
              style={{ '--over': sectorColour(sector ?? undefined) } as CSSProperties}
            >
              <b aria-hidden="true">{sectorGlyph(sector ?? undefined)}</b>
              <span className={styles.name}>{sector?.name}</span>
              <span className={styles.bar} aria-hidden="true">
                <i style={{ width: `${(100 * total) / most}%` }} />
              </span>
              <b>{total}</b>
            </li>
          ))}
        </ol>
      </>
    ),
  };
};
