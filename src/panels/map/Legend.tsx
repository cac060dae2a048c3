import { useContext } from 'react';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import { type AreaOverlay, selectAreaOverlay } from '#selectors/areaOverlay.ts';
import type { Theme } from '#symbology/inkOn.ts';
import { ANY_SECTOR } from '#symbology/sectorLook.ts';
import { InPicture } from '#ui/InPicture.ts';
import { latePart } from '#ui/latePart.tsx';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useDataset, useView } from '../DatasetContext.ts';
import { useShownChart } from '../picture/shownCharts.ts';
import { GoalLine } from './GoalLine.tsx';
import { HatchKey } from './HatchKey.tsx';
import styles from './Legend.module.css';
import type { LookDrawing } from './looks/look.ts';
import { RampLegend } from './RampLegend.tsx';

/** Legends of what is not shown at the start. */
const BivariateLegend = latePart(
  '两指标图例',
  async () => (await import('./BivariateLegend.tsx')).BivariateLegend,
);
const ChangeLegend = latePart('变化图例', async () => (await import('./ChangeLegend.tsx')).ChangeLegend);
const LookLegend = latePart('图形图例', async () => (await import('./LookLegend.tsx')).LookLegend);

interface Props {
  /** null in 产业分布. */
  readonly overlay: AreaOverlay | null;
  readonly theme: Theme;
  readonly drawing: LookDrawing;
  readonly startsClosed: boolean;
}

/** Between phone and desk the map is short: there the legend starts closed below it. */
const COMPACT = matchMedia('(min-width: 700px) and (max-width: 1099px)');

/** What colours, hatches, circles and symbols mean. */
export function Legend({ overlay, theme, drawing, startsClosed }: Props) {
  const inPicture = useContext(InPicture);
  useShownChart(
    overlay && !startsClosed
      ? { name: '图例', slug: 'legend', width: 560, draw: () => <LegendSheet /> }
      : null,
  );
  return (
    <details className={styles.legend} data-cover="" open={!startsClosed && (inPicture || !COMPACT.matches)}>
      <summary className={styles.title}>
        {overlay ? titleOf(overlay) : '产业分布'}
        <span className={styles.unit}>{overlay ? unitOf(overlay) : '字与色为领域'}</span>
      </summary>
      {overlay && <FillLegend overlay={overlay} theme={theme} />}
      {drawing.title !== '' && <LookLegend drawing={drawing} />}
      <ul className={styles.row} aria-label="镇的层级">
        {(Object.keys(LEVELS) as Level[]).map((level) => (
          <li key={level}>
            <TownSymbol level={level} sector={ANY_SECTOR} size={22} />
            {LEVELS[level].label}
          </li>
        ))}
      </ul>
      <ul className={styles.row} aria-label="企业、园区与位置精度">
        <li>
          <ThingSymbol kind="leading" />
          龙头
        </li>
        <li>
          <ThingSymbol kind="enterprise" />
          企业
        </li>
        <li>
          <ThingSymbol kind="park" />
          园区
        </li>
        <li>
          <ThingSymbol kind="zone" />
          开发区
        </li>
        <li>
          <span className={styles.dashed} aria-hidden="true" />
          只知所在县
        </li>
        <li>
          <span className={styles.solid} aria-hidden="true" />
          知到乡镇
        </li>
      </ul>
    </details>
  );
}

/** What the colours of the view mean, on a sheet of its own. */
function LegendSheet() {
  const overlay = selectAreaOverlay(useDataset(), useView());
  return (
    <section className={styles.sheet}>
      {overlay ? <FillLegend overlay={overlay} theme="light" /> : '没有上色的指标'}
    </section>
  );
}

function titleOf(overlay: AreaOverlay): string {
  const { name } = overlay.indicator;
  switch (overlay.kind) {
    case 'single':
      return name;
    case 'bivariate':
      return `${name} × ${overlay.second.name}`;
    case 'difference':
      return `${name}：${overlay.year} 比 ${overlay.since}`;
  }
}

/** The axes of a matrix bear their own. */
const unitOf = ({ kind, indicator }: AreaOverlay): string =>
  kind === 'bivariate' || indicator.unit === 'flag' ? '' : indicator.unitLabel;

function FillLegend({ overlay, theme }: { readonly overlay: AreaOverlay; readonly theme: Theme }) {
  const dataset = useDataset();
  const view = useView();
  const { indicator } = overlay;
  switch (overlay.kind) {
    case 'single':
      return (
        <>
          <RampLegend dataset={dataset} indicator={indicator} />
          <GoalLine overlay={overlay} />
          <HatchKey colour="var(--ramp-4)" />
        </>
      );
    case 'bivariate':
      return (
        <>
          <BivariateLegend
            dataset={dataset}
            overlay={overlay}
            theme={theme}
            selected={view.select?.kind === 'area' ? view.select.id : null}
          />
          <HatchKey colour="var(--bi-11)" />
        </>
      );
    case 'difference':
      return (
        <>
          <ChangeLegend dataset={dataset} indicator={indicator} />
          <HatchKey colour="var(--diff-6)" />
        </>
      );
  }
}
