import { expect, test } from 'vitest';
import { selectAreaFigures } from '#selectors/areaRows.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator, type DatasetInput } from '../../../test/builders/datasetBuilder.ts';
import { placeRanking } from './placeRanking.ts';

const INDICATOR = anIndicator({ subjectKinds: ['county', 'zone'], breaks: ['10', '20'] });
const row = (subjectId: string, value: number | null) => ({ subjectId, indicatorId: INDICATOR.id, value });

function bars(input: DatasetInput, width = 200) {
  const dataset = aDataset({ indicators: [INDICATOR], ...input });
  const figures = selectAreaFigures(dataset, { ...DEFAULT_VIEW, indicator: INDICATOR.id });
  if (!figures) throw new Error('no figures');
  return placeRanking(figures, scaleOf(dataset, INDICATOR), width);
}

test('one bar per county, none for the zone', () => {
  const placed = bars({ observations: [row('140602', 5), row('140671', 500)] });
  expect(placed.map((b) => b.row.area.kind)).toEqual(Array(6).fill('county'));
  expect(placed[0]?.width).toBe(200);
});

test('bars start at zero and are as long as their values', () => {
  const [a, b, c] = bars({ observations: [row('140602', 40), row('140603', 10), row('140621', 0)] });
  expect(a?.width).toBe(200);
  expect(b?.width).toBe(50);
  expect(c?.width).toBeLessThanOrEqual(1);
  expect(c?.fill).toMatchObject({ kind: 'class', step: 1 });
});

test('a missing value is a stub of its own look, never a long bar nor a zero', () => {
  const missing = bars({ observations: [row('140602', 40)] }).slice(1);
  for (const bar of missing) {
    expect(bar.fill.kind).toBe('missing');
    expect(bar.width).toBeGreaterThan(1);
    expect(bar.width).toBeLessThan(40);
  }
});

test('nothing known at all is six stubs', () => {
  expect(bars({}).every((b) => b.fill.kind === 'missing' && Number.isFinite(b.width))).toBe(true);
});

test('sample follows what is measured and is hatched; tellings that disagree are hatched otherwise', () => {
  const placed = bars({
    observations: [row('140602', 5), row('140603', 30), row('140603', 40)],
    sampleObservations: [row('140621', 90)],
  });
  expect(placed.slice(0, 2).map((b) => [b.row.area.id, b.fill])).toEqual([
    ['140602', { kind: 'class', step: 1, hatch: 'none' }],
    ['140621', { kind: 'class', step: 7, hatch: 'sample' }],
  ]);
  expect(placed.find((b) => b.row.area.id === '140603')?.fill).toMatchObject({ hatch: 'rival' });
});
