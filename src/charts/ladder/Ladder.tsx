import type { ReactNode } from 'react';
import { LEVELS } from '#catalog/subjects.ts';
import type { Sector, Town } from '#domain/dataset.ts';
import type { Figure } from '#domain/figure.ts';
import type { Ladder as LadderRows } from '#selectors/ladderRows.ts';
import { aheadText, gapText, growthText, tierLabel } from '#symbology/ladderWords.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import styles from './Ladder.module.css';
import { type PlacedRung, type PlacedTown, placeLadder } from './placeLadder.ts';
import { Way } from './Way.tsx';

interface Props {
  readonly ladder: LadderRows;
  /** `full` says what the next rung asks for; `compact` only who stands where. */
  readonly detail: 'full' | 'compact';
  readonly sectorOf: (town: Town) => Sector | undefined;
  readonly selectedId: string | null;
  readonly onSelect: (town: Town) => void;
  readonly figureView: (figure: Figure) => ReactNode;
}

/** The tiers as rungs: what is measured first, sample after it under a heading of its own. */
export function Ladder({ ladder, detail, ...shared }: Props) {
  const sample = placeLadder(ladder.rungs, 'sample');
  const hasSample = sample.some((rung) => rung.towns.length > 0);
  const rungs = { ...shared, detail, ladder };
  return (
    <div className={styles.ladder} data-detail={detail}>
      <Rungs {...rungs} title="公开数" placed={placeLadder(ladder.rungs, 'measured')} />
      {hasSample && (
        <Rungs
          {...rungs}
          title="示例，不作判断"
          sample
          placed={detail === 'full' ? sample : sample.filter((rung) => rung.towns.length > 0)}
        />
      )}
    </div>
  );
}

interface RungsProps extends Props {
  readonly title: string;
  readonly placed: readonly PlacedRung[];
  readonly sample?: boolean;
}

function Rungs({ title, placed, sample = false, ...shared }: RungsProps) {
  return (
    <table className={styles.rungs} data-sample={sample}>
      <caption>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">层级</th>
          <th scope="col">镇与集群</th>
        </tr>
      </thead>
      <tbody>
        {placed.map(({ tier, towns }) => (
          <tr key={tier} data-tier={tier}>
            <th scope="row">{tierLabel(tier)}</th>
            <td>
              {towns.length === 0 ? (
                <span className="visually-hidden">无</span>
              ) : (
                <ul>
                  {towns.map((placedTown) => (
                    <TownOnRung key={placedTown.town.id} placed={placedTown} sample={sample} {...shared} />
                  ))}
                </ul>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface TownProps extends Props {
  readonly placed: PlacedTown;
  readonly sample: boolean;
}

function TownOnRung({
  placed,
  sample,
  ladder,
  detail,
  sectorOf,
  selectedId,
  onSelect,
  figureView,
}: TownProps) {
  const { town, figure, reading, way } = placed;
  const { decimals, unitLabel } = ladder.indicator;
  const growth = growthText(reading);
  return (
    <li className={styles.town} data-selected={town.id === selectedId}>
      <button type="button" aria-pressed={town.id === selectedId} onClick={() => onSelect(town)}>
        <TownSymbol level={town.level} sector={sectorOf(town)} size={20} />
        <b>{town.shortName}</b>
        <Unrecognised town={town} />
      </button>
      <span className={styles.figure}>
        {reading.minimum && <i>至少</i>}
        {figureView(figure)}
      </span>
      {detail === 'full' && (
        <span className={styles.next}>
          <Way way={way} sample={sample} />
          <span>
            <span className={styles.ahead}>{aheadText(reading)}</span>
            <span>
              {gapText(reading, decimals, unitLabel)}
              {growth !== '' && '，'}
            </span>
            <span>{growth}</span>
          </span>
        </span>
      )}
    </li>
  );
}

/** A cluster is told apart in words: nobody has recognised it. */
export const Unrecognised = ({ town }: { readonly town: Town }) =>
  town.level === 'cluster' && <span className={styles.level}>{LEVELS.cluster.label}，未认定</span>;
