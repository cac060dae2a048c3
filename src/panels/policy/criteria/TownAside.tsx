import type { ReactNode } from 'react';
import type { Source } from '#domain/dataset.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import type { HolderAsk } from '#policy/openByHolder.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { SourceLine } from '../../SourceLine.tsx';
import { CopyRequest } from '../../side/CopyRequest.tsx';
import styles from './TownAside.module.css';
import { TownLadder } from './TownLadder.tsx';

interface Props {
  readonly assessment: TownAssessment;
  readonly asks: readonly HolderAsk[];
  readonly sources: readonly Source[];
  /** Measures and actions that apply to the town. */
  readonly measures?: ReactNode;
}

/** Beside the criteria: the ladder, what applies, what is missing and who has it, and all sources. */
export const TownAside = ({ assessment: { town }, asks, sources, measures }: Props) => (
  <aside className={styles.aside} aria-label="层级、缺数与来源">
    <TownLadder town={town} />
    {measures && (
      <section aria-labelledby="town-measures">
        <h3 id="town-measures">可用措施</h3>
        {measures}
      </section>
    )}
    <section aria-labelledby="town-missing">
      <h3 id="town-missing">
        缺数与补数单位 <span>{asks.reduce((sum, { names }) => sum + names.length, 0)} 项</span>
      </h3>
      <ul className={styles.asks}>
        {asks.map(({ holder, names }) => (
          <li key={holder}>
            <b>{holder || NO_HOLDER}</b>
            {holder !== '' && (
              <CopyRequest
                name={names.join('、')}
                holder={holder}
                basis=""
                scope={town.name}
                purpose="认定标准自评"
              />
            )}
            <p>{names.join('、')}</p>
          </li>
        ))}
      </ul>
    </section>
    <section aria-labelledby="town-sources">
      <h3 id="town-sources">
        来源 <span>{sources.length}</span>
      </h3>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </section>
  </aside>
);
