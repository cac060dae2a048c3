import * as echarts from 'echarts';
import { afterFrame } from '../afterFrame.ts';
import { boundsOf } from '../boundsOf.ts';
import { outputByCounty, pointsOf, readOutlines, readTables } from './readTables.ts';

/** From here on ECharts' own mode for many points is used. */
const MANY = 2000;

const [tables, counties, neighbours] = await Promise.all([
  readTables(),
  readOutlines('counties'),
  readOutlines('neighbours'),
  // A canvas does not draw its names anew when their font comes, so it is there before.
  document.fonts.load('12px "Noto Sans SC"', '县'),
]);
const [west, south, east, north] = boundsOf(counties);
const points = pointsOf(tables);
const indicator = tables.indicators.find((row) => row.id === 'outputValue');
const breaks = (indicator?.breaks ?? '').split('|').map(Number);

echarts.registerMap('counties', JSON.stringify(counties));
echarts.registerMap('neighbours', JSON.stringify(neighbours));
const geo = (map: string) => ({
  map,
  boundingCoords: [
    [west, north],
    [east, south],
  ] as [[number, number], [number, number]],
  top: 28,
  right: 24,
  bottom: 20,
  left: 272,
});
const scatter = (sectorId: string | null) => ({
  type: 'scatter' as const,
  coordinateSystem: 'geo',
  geoIndex: 1,
  symbolSize: points.length > MANY ? 2 : 8,
  large: points.length > MANY,
  largeThreshold: MANY,
  progressive: 0,
  itemStyle: { color: '#4fc3f7' },
  data: points.filter((point) => sectorId === null || point.sectorId === sectorId).map((point) => point.at),
});

const chart = echarts.init(document.getElementById('chart'));
/** Calls back once, when all of what was set is on the canvas. */
const onceDrawn = (done: () => void) => {
  const finish = () => {
    chart.off('finished', finish);
    done();
  };
  chart.on('finished', finish);
};

for (const sector of tables.sectors) {
  const button = document.createElement('button');
  button.textContent = sector.name ?? '';
  button.dataset.sector = sector.id ?? '';
  button.addEventListener('click', () => {
    onceDrawn(() => performance.mark('filter-drawn'));
    chart.setOption({ series: [{ id: 'points', ...scatter(sector.id ?? null) }] });
  });
  document.getElementById('sectors')?.append(button);
}

onceDrawn(() => afterFrame(() => performance.mark('first-map')));
chart.setOption({
  animation: false,
  textStyle: { fontFamily: 'Noto Sans SC, sans-serif' },
  geo: [
    { ...geo('neighbours'), silent: true, itemStyle: { areaColor: 'transparent', borderColor: '#39424d' } },
    { ...geo('counties'), label: { show: true, color: '#f1f4f7' } },
  ],
  title: {
    text: `${indicator?.name}，${indicator?.unitLabel}`,
    left: 12,
    bottom: 200,
    textStyle: { color: '#d6dbe1', fontSize: 13, fontWeight: 'normal' },
  },
  visualMap: {
    type: 'piecewise',
    seriesIndex: 1,
    left: 12,
    bottom: 20,
    textStyle: { color: '#d6dbe1' },
    inRange: { color: ['#54391b', '#f3c88b'] },
    outOfRange: { color: '#2a323b' },
    pieces: [
      { lt: breaks[0] ?? 0 },
      ...breaks.map((from, i) => (i + 1 < breaks.length ? { gte: from, lt: breaks[i + 1] } : { gte: from })),
    ],
  },
  series: [
    { id: 'points', ...scatter(null) },
    {
      id: 'areas',
      type: 'map',
      map: 'counties',
      geoIndex: 1,
      data: outputByCounty(tables).map(({ name, value }) => ({ name, value: value ?? '-' })),
    },
  ],
});
