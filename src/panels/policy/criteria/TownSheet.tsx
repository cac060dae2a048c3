import type { ReactNode } from 'react';
import type { Source } from '#domain/dataset.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import type { HolderAsk } from '#policy/openByHolder.ts';
import type { DossierFigure } from '#selectors/dossier.ts';
import { assessmentWords } from '#symbology/assessmentWords.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { SELF_ASSESSMENT, VERDICT_ORDER, VERDICTS } from '#symbology/verdicts.ts';
import { FigureView } from '#ui/FigureView.tsx';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useLookup } from '../../DatasetContext.ts';
import { subjectFacts } from '../../dossier/subjectFacts.ts';
import { LocatorMap } from '../LocatorMap.tsx';
import { PrintSheet } from '../PrintSheet.tsx';
import { SheetCriteria } from './SheetCriteria.tsx';
import { TownLadder } from './TownLadder.tsx';
import styles from './TownSheet.module.css';

interface Props {
  readonly assessment: TownAssessment;
  readonly entries: readonly DossierFigure[];
  readonly asks: readonly HolderAsk[];
  readonly sources: readonly Source[];
  readonly measures?: ReactNode;
}

/** One candidate on a sheet of A4, with room for what county and office have to say. */
export function TownSheet({ assessment, entries, asks, sources, measures }: Props) {
  const { town, counts } = assessment;
  const lookup = useLookup();
  const { stands, next } = assessmentWords(assessment);
  return (
    <PrintSheet kind="专业镇认定标准自评 · 单镇页" caveat={SELF_ASSESSMENT} sources={sources}>
      <header className={styles.title}>
        <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={52} />
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
          <SheetFigures entries={entries} />
        </section>
        <section>
          <h3>位置</h3>
          <LocatorMap town={town} />
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
        <section>
          <h3>缺数与补数单位</h3>
          <ul className={styles.asks}>
            {asks.map(({ holder, names }) => (
              <li key={holder}>
                {names.join('、')}
                <b>{holder || NO_HOLDER}</b>
              </li>
            ))}
          </ul>
        </section>
      </div>
      {measures && (
        <section>
          <h3>可用措施</h3>
          {measures}
        </section>
      )}
      <div className={`${styles.halves} ${styles.opinions}`}>
        <p>县级意见</p>
        <p>领导小组办公室意见</p>
      </div>
    </PrintSheet>
  );
}

/** As many as leave the rest its room. */
const FIGURES_SHOWN = 7;

function SheetFigures({ entries }: Pick<Props, 'entries'>) {
  const told = entries.filter(({ figure }) => figure.kind !== 'missing');
  if (told.length === 0) return <p>公开资料中没有它的数字。</p>;
  return (
    <>
      <table className={styles.figures}>
        <tbody>
          {told.slice(0, FIGURES_SHOWN).map(({ indicator, figure }) => (
            <tr key={indicator.id} data-sample={formatFigure(figure).standing === 'sample'}>
              <th scope="row">{indicator.name}</th>
              <td>
                <FigureView figure={figure} size="wide" showPeriod={false} />
              </td>
              <td>{formatFigure(figure).period}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {told.length > FIGURES_SHOWN && <p>另有 {told.length - FIGURES_SHOWN} 项见档案</p>}
    </>
  );
}
