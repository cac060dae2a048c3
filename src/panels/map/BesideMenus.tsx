import { useMemo } from 'react';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { indicatorMenu } from '#selectors/menus.ts';
import { areaCoverage } from '#selectors/offeredCoverage.ts';
import { useViewStore } from '#view/store.ts';
import type { ViewState } from '#view/viewState.ts';
import { useDataset, useLookup, useView, useViewNow } from '../DatasetContext.ts';
import { IndicatorOptions } from './IndicatorOptions.tsx';
import styles from './MapPanel.module.css';
import { MenuSelect } from './MenuSelect.tsx';

/** Opens the second map: the same indicator a year earlier, or the first of the menu beside 产业分布. */
export function BesideButton() {
  const dataset = useDataset();
  const isOpen = useViewNow((view) => view.beside !== null);
  const change = useViewStore((s) => s.change);
  const start = () => {
    const overlay = selectAreaOverlay(dataset, useViewStore.getState().view);
    const earlier = overlay?.years
      .map((option) => option.year)
      .filter((year) => year < overlay.year)
      .at(-1);
    const first = indicatorMenu(dataset)[0]?.indicators[0]?.id ?? '';
    change({
      beside: earlier === undefined ? { indicator: first, year: null } : { indicator: '', year: earlier },
    });
  };
  return (
    <button
      type="button"
      className={styles.button}
      aria-pressed={isOpen}
      onClick={() => (isOpen ? change({ beside: null }) : start())}
    >
      {isOpen ? '收起右图' : '两图对照'}
    </button>
  );
}

interface YearProps {
  readonly label: string;
  /** The view whose map the year is of. */
  readonly view: ViewState;
  readonly onYear: (year: number) => void;
}

/** The year of one of two maps, as a menu: a bar would take too much of half the room. */
function YearMenu({ label, view, onYear }: YearProps) {
  const overlay = selectAreaOverlay(useDataset(), view);
  if (!overlay || overlay.years.length === 0) return null;
  return (
    <MenuSelect
      label={label}
      shown={String(overlay.year)}
      value={String(overlay.year)}
      onChoose={(year) => onYear(Number(year))}
    >
      {overlay.years.map(({ year, coverage }) => (
        <option key={year} value={year}>
          {year}（{coverage.reported}/{coverage.total} 有值）
        </option>
      ))}
    </MenuSelect>
  );
}

/** The year of the left one. */
export function LeftYearMenu() {
  const view = useView();
  const change = useViewStore((s) => s.change);
  return <YearMenu label="左图年份" view={view} onYear={(year) => change({ year })} />;
}

/** What the second map shows; `view` is the view it is drawn from. */
export function BesideMenus({ view }: { readonly view: ViewState }) {
  const dataset = useDataset();
  const lookup = useLookup();
  const { beside } = useView();
  const change = useViewStore((s) => s.change);
  const groups = useMemo(() => indicatorMenu(dataset), [dataset]);
  if (!beside) return null;
  return (
    <>
      <MenuSelect
        label="右图指标"
        shown={lookup.row('indicators', view.indicator)?.name ?? '不着色'}
        value={view.indicator}
        onChoose={(indicator) => change({ beside: { indicator, year: null } })}
      >
        <IndicatorOptions groups={groups} coverageOf={areaCoverage} />
      </MenuSelect>
      <YearMenu label="右图年份" view={view} onYear={(year) => change({ beside: { ...beside, year } })} />
    </>
  );
}
