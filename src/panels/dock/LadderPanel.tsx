import { Ladder, Unrecognised } from '#charts/ladder/Ladder.tsx';
import { type Ladder as LadderRows, selectLadder } from '#selectors/ladderRows.ts';
import { goalYearText, noTierText } from '#symbology/ladderWords.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { select, useViewStore } from '#view/store.ts';
import { ClauseButton } from '../ClauseText.tsx';
import { useDataset, useLookup, useView, useViewNow } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import { useShownChart } from '../picture/shownCharts.ts';
import { CopyRequest } from '../side/CopyRequest.tsx';
import { TIER_CLAUSES } from '../tierClauses.ts';
import panel from './dockPanel.module.css';
import type { DockPanelProps } from './dockPanel.ts';
import styles from './LadderPanel.module.css';

/** 发展层级: which tier each town has reached, what lacks to the next, and who cannot be placed. */
export function LadderPanel({ visible }: DockPanelProps) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const selected = useViewNow(({ select }) => select);
  const ladder = selectLadder(dataset, view, visible.towns);
  useShownChart({
    name: '发展层级',
    slug: 'ladder',
    width: 1080,
    draw: (left) => <LadderPanel visible={left} />,
  });
  if (!ladder) return <p className={panel.body}>数据中没有主导产业产值这一指标，排不出层级。</p>;
  return (
    <section className={panel.panel} aria-label="发展层级">
      <header className={panel.head}>
        <LadderCount ladder={ladder} towns={visible.towns.length} />
        <GoalYear ladder={ladder} />
      </header>
      <div className={`${panel.body} ${styles.body}`}>
        <div>
          <Ladder
            ladder={ladder}
            detail="full"
            sectorOf={(town) => lookup.row('sectors', town.sectorId)}
            selectedId={selected?.kind === 'town' ? selected.id : null}
            onSelect={(town) => select({ kind: 'town', id: town.id })}
            figureView={(figure) => <AskableFigure figure={figure} showUnit={false} />}
          />
          <p className={styles.basis}>
            按{ladder.indicator.name}排，{ladder.indicator.unitLabel}；四（九）讲的是营收规模，不是一个数。
            {goalYearText(ladder.byDefault)}。
            <ClauseButton about="发展层级" clauses={TIER_CLAUSES} />
          </p>
        </div>
        <UnplacedList ladder={ladder} />
      </div>
    </section>
  );
}

/** How many stand on a rung by what is measured: sample is in no count. */
function LadderCount({ ladder, towns }: { readonly ladder: LadderRows; readonly towns: number }) {
  const { year } = useView();
  return (
    <span>
      {year === null ? '最近一年' : `${year} 年`}：公开数定级 {towns - ladder.unplaced.length}/{towns} 个
    </span>
  );
}

function GoalYear({ ladder: { byDefault, byYears } }: { readonly ladder: LadderRows }) {
  const by = useViewNow((view) => view.by);
  const change = useViewStore((s) => s.change);
  return (
    <label className={panel.menu} title={goalYearText(byDefault)}>
      <span>升级看到</span>
      <select
        value={by ?? ''}
        onChange={(e) => change({ by: e.target.value === '' ? null : Number(e.target.value) })}
      >
        <option value="">{byDefault.year} 年（默认）</option>
        {byYears.map((year) => (
          <option key={year} value={year}>
            {year} 年
          </option>
        ))}
      </select>
    </label>
  );
}

/** Who stands on no rung, why, and whom to ask for what is lacking. */
function UnplacedList({ ladder: { unplaced, indicator } }: { readonly ladder: LadderRows }) {
  const lookup = useLookup();
  if (unplaced.length === 0) return null;
  const reasons = [...new Set(unplaced.map((u) => u.why))];
  const holder = indicator.holder || '方案未指定';
  return (
    <section className={styles.unplaced} aria-labelledby="ladder-unplaced">
      <h3 id="ladder-unplaced">无法判断 {unplaced.length}</h3>
      {reasons.map((reason) => (
        <div key={reason}>
          <p>{noTierText(reason)}</p>
          <ul>
            {unplaced
              .filter(({ why }) => why === reason)
              .map(({ town }) => (
                <li key={town.id}>
                  <button type="button" onClick={() => select({ kind: 'town', id: town.id })}>
                    <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={20} />
                    {town.shortName}
                    <Unrecognised town={town} />
                  </button>
                </li>
              ))}
          </ul>
        </div>
      ))}
      <p className={panel.note}>找 {holder}</p>
      <CopyRequest
        name={indicator.name}
        holder={holder}
        basis={indicator.holderBasis}
        scope={unplaced.map((u) => u.town.shortName).join('、')}
        purpose="评判发展层级"
      />
    </section>
  );
}
