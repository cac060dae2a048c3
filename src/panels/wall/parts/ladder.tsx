import { POLICY_NUMBER } from '#catalog/product.ts';
import { TIERS } from '#catalog/tiers.ts';
import type { PlacedTown } from '#charts/ladder/placeLadder.ts';
import { placeLadder } from '#charts/ladder/placeLadder.ts';
import { figureStanding } from '#domain/figure.ts';
import type { Lookup } from '#domain/lookup.ts';
import { asOfDate } from '#selectors/targets.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { noTierText } from '#symbology/ladderWords.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { Mark } from '#ui/Mark.tsx';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { select } from '#view/store.ts';
import type { Selection } from '#view/viewState.ts';
import { AskButton } from '../AskButton.tsx';
import { publishersOf, sourcesOf, sourceWords } from '../figureFacts.ts';
import type { MakePanel } from '../wallPanel.ts';
import styles from './ladder.module.css';
import parts from './parts.module.css';

/** Where the towns stand among the tiers of the policy: measured ones, then sample where it is asked for. */
export const makeLadder: MakePanel = ({ dataset, lookup, view, ladder }) => {
  if (!ladder) return null;
  const { indicator, unplaced } = ladder;
  const measured = placeLadder(ladder.rungs, 'measured');
  const sample = placeLadder(ladder.rungs, 'sample');
  const figures = [...measured, ...sample].flatMap(({ towns }) => towns.map((town) => town.figure));
  return {
    indicator: indicator.name,
    source: [POLICY_NUMBER, publishersOf(lookup, figures)].filter((name) => name !== '').join('、'),
    date: asOfDate(dataset, view),
    answers: {
      why: [
        ['口径', indicator.definition],
        ...unplaced.map(({ town, why }) => [town.shortName, noTierText(why)] as const),
      ],
      who: [
        ['可提供单位', indicator.holder || NO_HOLDER],
        ['推定依据', indicator.holderBasis],
      ],
      where: [
        ...TIERS.clauses.map(
          ({ id, quote, note }) => [`${POLICY_NUMBER} ${clauseLabel(id)}`, `“${quote}”${note}`] as const,
        ),
        ...sourcesOf(lookup, figures).map((source) => ['来源', sourceWords(source)] as const),
      ],
    },
    body: (
      <>
        <AskButton part="ladder">
          <span className={parts.title}>
            发展层级 <small>{indicator.unitLabel}</small>
          </span>
        </AskButton>
        <table className={styles.ladder}>
          <tbody>
            {measured.map(({ tier, towns }, i) => (
              <tr key={tier}>
                <th scope="row">{tier === 0 ? `<${Math.min(...TIERS.values)}` : tier}</th>
                <td>
                  <div className={styles.towns}>
                    <Towns towns={towns} lookup={lookup} selected={view.select} />
                    <span className={styles.sample}>
                      <Towns towns={sample[i]?.towns ?? []} lookup={lookup} selected={view.select} />
                    </span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {unplaced.length > 0 && <p className={parts.note}>{unplaced.length} 个无法定级</p>}
      </>
    ),
  };
};

interface TownsProps {
  readonly towns: readonly PlacedTown[];
  readonly lookup: Lookup;
  readonly selected: Selection | null;
}

/** Measured towns with their values; of sample ones the symbols alone, under one mark: their values tell nothing. */
function Towns({ towns, lookup, selected }: TownsProps) {
  const isSample = towns.every(({ figure }) => figureStanding(figure) === 'sample');
  return (
    <>
      {towns.map(({ town, figure, reading }) => {
        const { brief, standing, line } = formatFigure(figure);
        return (
          <button
            key={town.id}
            type="button"
            className={parts.plain}
            aria-pressed={selected?.kind === 'town' && selected.id === town.id}
            onClick={() => select({ kind: 'town', id: town.id })}
          >
            <span className={parts.symbol}>
              <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} isFar />
            </span>
            <span className="visually-hidden">
              {town.shortName}
              {isSample && `，${line}`}
            </span>
            {!isSample && (
              <>
                <b>
                  {reading.minimum && '至少 '}
                  {brief}
                </b>
                <Mark standing={standing} />
              </>
            )}
          </button>
        );
      })}
      {isSample && towns.length > 0 && <Mark standing="sample" />}
    </>
  );
}
