import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_VIEW, type ViewState } from '#view/viewState.ts';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import { type MatrixCount, selectSectorMatrix } from './sectorMatrix.ts';
import { visibleThings } from './visibleThings.ts';

const SECTORS = [
  { id: 'sheep', category: 'agriculture' },
  { id: 'lamb', parentId: 'sheep', category: 'agriculture' },
  { id: 'kaolin', category: 'manufacturing' },
  { id: 'solar', category: 'manufacturing' },
] as const;
const DATASET = aDataset({
  sectors: SECTORS,
  towns: [
    { id: 't1', sectorId: 'lamb', areaId: '140681', category: 'agriculture' },
    { id: 't2', sectorId: 'sheep', areaId: '140623', category: 'agriculture' },
  ],
  enterprises: [
    { id: 'e1', sectorId: 'lamb', areaId: '140681', role: 'leading', townId: 't1' },
    { id: 'e2', sectorId: 'kaolin', areaId: '140671' },
    { id: 'e3', sectorId: 'kaolin', areaId: '140600', positionQuality: 'city' },
  ],
  parks: [
    { id: 'p1', sectorId: 'kaolin', sectorIds: ['kaolin', 'solar'], areaId: '140602' },
    { id: 'p2', areaId: '140603' },
  ],
});
const matrix = (view: Partial<ViewState> = {}, count: MatrixCount = 'all') =>
  selectSectorMatrix(DATASET, { ...DEFAULT_VIEW, ...view }, count);

const seen = (filters: Partial<ViewState>, count: MatrixCount): number => {
  const { towns, enterprises, parks } = visibleThings(DATASET, { ...DEFAULT_VIEW, ...filters });
  return { towns, enterprises, parks, all: [...towns, ...enterprises, ...parks] }[count].length;
};

test('columns are the counties, the zone after the one it lies in, and the city for what has no county', () => {
  expect(matrix().columns.map((c) => [c.area.id, c.inside, c.filters])).toEqual([
    ['140602', false, true],
    ['140671', true, true],
    ['140603', false, true],
    ['140621', false, true],
    ['140622', false, true],
    ['140623', false, true],
    ['140681', false, true],
    ['140600', false, false],
  ]);
});

describe('a count', () => {
  test('is what the table shows when the cell, its row or its column is chosen, under any other filter', () => {
    const view = fc.record({
      category: fc.subarray(['agriculture', 'manufacturing'] as const),
      level: fc.subarray(['reserve', 'municipal'] as const),
      role: fc.subarray(['leading'] as const),
      q: fc.constantFrom('', 'e1', '无'),
      sector: fc.subarray(['lamb', 'solar']),
      area: fc.subarray(['140681', '140602']),
    });
    const counts = fc.constantFrom<MatrixCount>('enterprises', 'towns', 'parks', 'all');
    fc.assert(
      fc.property(view, counts, (given, count) => {
        const others = { ...given, sector: [], area: [] };
        const { columns, rows, totals, total, unseen } = matrix(given, count);
        expect(total).toBe(seen(others, count));
        for (const [i, { area, filters }] of columns.entries())
          if (filters) expect(totals[i]).toBe(seen({ ...others, area: [area.id] }, count));
        for (const row of rows) {
          if (row.sector === null) continue;
          const sector = [row.sector.id];
          expect(row.total).toBe(seen({ ...others, sector }, count));
          for (const [i, { area, filters }] of columns.entries())
            if (filters) expect(row.cells[i]).toBe(seen({ ...others, sector, area: [area.id] }, count));
        }
        for (const { id } of unseen) expect(seen({ ...others, sector: [id] }, count)).toBe(0);
      }),
    );
  });

  test('of a parent holds its children, which the totals do not count again', () => {
    const { rows, total } = matrix({}, 'towns');
    expect(rows.map((r) => [r.sector?.id, r.isChild, r.total])).toEqual([
      ['sheep', false, 2],
      ['lamb', true, 1],
    ]);
    expect(total).toBe(2);
  });

  test('of a park of two sectors stands in both rows and once in the total; one of none has a row of its own', () => {
    const { rows, total, unseen } = matrix({}, 'parks');
    expect(rows.map((r) => [r.sector?.id ?? null, r.total])).toEqual([
      ['kaolin', 1],
      ['solar', 1],
      [null, 1],
    ]);
    expect(total).toBe(2);
    expect(unseen.map((s) => s.id)).toEqual(['sheep', 'lamb']);
  });

  test('of the zone is in its county too, and what has no county is in the total', () => {
    const { columns, totals, total } = matrix({}, 'enterprises');
    const at = (id: string) => totals[columns.findIndex((c) => c.area.id === id)];
    expect([at('140602'), at('140671'), at('140600'), total]).toEqual([1, 1, 1, 3]);
  });
});
