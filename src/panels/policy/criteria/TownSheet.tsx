import type { ReactNode } from 'react';
import type { Source } from '#domain/dataset.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import type { HolderAsk } from '#policy/openByHolder.ts';
import type { DossierFamily } from '#selectors/dossier.ts';
import { tellingFigures } from '#selectors/tellingFigures.ts';
import { assessmentWords } from '#symbology/assessmentWords.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { SELF_ASSESSMENT, VERDICT_ORDER, VERDICTS } from '#symbology/verdicts.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useLookup } from '../../DatasetContext.ts';
import { subjectFacts } from '../../dossier/subjectFacts.ts';
import { type PrintPage, PrintSheet } from '../../print/PrintSheet.tsx';
import { useRoom } from '../../print/useRoom.ts';
import { LocatorMap } from '../LocatorMap.tsx';
import { SheetCriteria } from './SheetCriteria.tsx';
import { More, SheetFigures } from './SheetFigures.tsx';
import { TownLadder } from './TownLadder.tsx';
import styles from './TownSheet.module.css';

interface Props {
  readonly assessment: TownAssessment;
  readonly families: readonly DossierFamily[];
  readonly asks: readonly HolderAsk[];
  readonly sources: readonly Source[];
  readonly measures?: ReactNode;
  readonly page?: PrintPage | undefined;
}

/** One candidate on a sheet, with room for what county and office have to say. */
export function TownSheet({ assessment, families, asks, sources, measures, page }: Props) {
  const { town, counts } = assessment;
  const lookup = useLookup();
  const { stands, next } = assessmentWords(assessment);
  return (
    <PrintSheet
      kind="专业镇认定标准自评 · 单镇页"
      caveat={SELF_ASSESSMENT}
      sources={sources}
      page={page}
      columns
    >
      <header className={styles.title}>
        <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={46} />
        <div>
          <h2>{town.name}</h2>
          <p>{subjectFacts(lookup, { kind: 'town', row: town }).join(' · ')}</p>
        </div>
      </header>
      <p className={styles.sentence}>
        {stands}
        {next !== '' && <b>；{next}</b>}。
      </p>
      <div className={styles.wideLeft}>
        <section>
          <h3>数字</h3>
          <SheetFigures figures={tellingFigures(families, assessment)} />
        </section>
        <section>
          <h3>位置</h3>
          <LocatorMap areaId={town.areaId} town={town} />
        </section>
      </div>
      <section>
        <h3>
          认定 {assessment.criteria.length} 条
          <span>{VERDICT_ORDER.map((v) => `${VERDICTS[v].label} ${counts[v]}`).join(' · ')}</span>
        </h3>
        <SheetCriteria criteria={assessment.criteria} />
      </section>
      <div className={styles.halves}>
        <TownLadder town={town} />
        <SheetAsks asks={asks} />
      </div>
      {measures && (
        <section>
          <h3>可用措施</h3>
          <div className={styles.measures}>{measures}</div>
        </section>
      )}
      <div className={`${styles.halves} ${styles.opinions}`}>
        <p>县级意见</p>
        <p>领导小组办公室意见</p>
      </div>
    </PrintSheet>
  );
}

/** As many as leave the rest its room on one page. */
const ASKS_SHOWN = 5;

function SheetAsks({ asks }: Pick<Props, 'asks'>) {
  const most = useRoom(ASKS_SHOWN);
  return (
    <section>
      <h3>
        缺数与补数单位<span>先补的在前</span>
      </h3>
      <ul className={styles.asks}>
        {asks.slice(0, most).map(({ holder, names }) => (
          <li key={holder}>
            {names.join('、')}
            <b>{holder || NO_HOLDER}</b>
          </li>
        ))}
      </ul>
      <More left={asks.slice(most).reduce((sum, { names }) => sum + names.length, 0)} />
    </section>
  );
}
