import { useMemo, useState } from 'react';
import { HOME } from '#map/camera.ts';
import { MapView } from '#map/MapView.tsx';
import { selectAreaOverlay } from '#selectors/areaOverlay.ts';
import { selectAreaFigures, yearLabel } from '#selectors/areaRows.ts';
import { indicatorMenu } from '#selectors/menus.ts';
import { placementsOf } from '#selectors/placements.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { coverageText } from '#symbology/sentences.ts';
import { select, useViewStore } from '#view/store.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { FilterChips } from '../filter/FilterChips.tsx';
import { Legend } from './Legend.tsx';
import styles from './MapPanel.module.css';
import { makeScene, seatsOf } from './makeScene.ts';
import { townshipsOf } from './townshipsOf.ts';
import { UnplacedTray } from './UnplacedTray.tsx';

interface Props {
  readonly visible: VisibleThings;
  readonly theme: 'dark' | 'light';
}

/** The map with its menus, legend and the line that says what it rests on. */
export function MapPanel({ visible, theme }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const view = useView();
  const figures = selectAreaFigures(dataset, view);
  const overlay = selectAreaOverlay(dataset, view);
  const placements = useMemo(() => placementsOf(dataset, visible), [dataset, visible]);
  const seats = useMemo(() => seatsOf(dataset), [dataset]);
  const [camera, setCamera] = useState(HOME);
  const scene = useMemo(
    () => ({
      ...makeScene(dataset, view, overlay, placements, seats),
      marks: [],
      markers: [],
      crowd: null,
      tilt: 0,
      townships: townshipsOf(dataset),
    }),
    [dataset, view, overlay, placements, seats],
  );
  const { meta } = dataset;
  return (
    <MapView
      scene={scene}
      theme={theme}
      layers={view.layers}
      camera={camera}
      onCamera={setCamera}
      label="地图"
      sectorOf={(id) => lookup.row('sectors', id)}
      onSelect={select}
      legend={<Legend dataset={dataset} indicator={figures?.indicator ?? null} />}
      footer={
        <>
          <span>
            {dataset.counties.features.length > 0 ? meta.outlineCredit : '界线没有读到，按驻地示意'}
          </span>
          <span>{meta.reviewNumber ? `审图号 ${meta.reviewNumber}` : '示意图，审图号待填'}</span>
          <span className={styles.right}>
            {figures && (
              <span>
                {yearLabel(figures)}
                {coverageText(figures.coverage, '县区')}
              </span>
            )}
            <UnplacedTray things={placements.unplaced} selected={view.select} />
          </span>
        </>
      }
    >
      <div className={styles.controls}>
        <div className={styles.menus}>
          <IndicatorMenu />
          {figures && figures.years.length > 0 && <YearMenu />}
        </div>
        <FilterChips />
      </div>
    </MapView>
  );
}

function IndicatorMenu() {
  const dataset = useDataset();
  const { indicator } = useView();
  const change = useViewStore((s) => s.change);
  return (
    <label className={styles.menu}>
      <span>指标</span>
      <select value={indicator} onChange={(e) => change({ indicator: e.target.value, year: null })}>
        <option value="">产业分布（不着色）</option>
        {indicatorMenu(dataset).map(({ label, indicators }) => (
          <optgroup key={label} label={label}>
            {indicators.map((i) => (
              <option key={i.id} value={i.id}>
                {i.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

function YearMenu() {
  const dataset = useDataset();
  const view = useView();
  const change = useViewStore((s) => s.change);
  const figures = selectAreaFigures(dataset, view);
  if (!figures) return null;
  const options = figures.years.some((o) => o.year === figures.year)
    ? figures.years
    : [...figures.years, { year: figures.year, coverage: figures.coverage }].sort((a, b) => a.year - b.year);
  return (
    <label className={styles.menu}>
      <span>年份</span>
      <select value={figures.year} onChange={(e) => change({ year: Number(e.target.value) })}>
        {options.map(({ year, coverage }) => (
          <option key={year} value={year}>
            {year}（{coverage.reported}/{coverage.total} 有值）
          </option>
        ))}
      </select>
    </label>
  );
}
