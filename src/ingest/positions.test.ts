import { describe, expect, test } from 'vitest';
import { datasetOf, issuesOf } from '../../test/builders/loaded.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';

describe('positions', () => {
  const firm = (cells: Record<string, string>) => aPackage().set('enterprises', 1, cells);

  test('in another province: the firm stays, its position does not', async () => {
    const dataset = await datasetOf(firm({ lon: '121.47', lat: '31.23' }));
    expect(dataset.enterprises[1]).toMatchObject({ lon: null, lat: null, positionQuality: 'county' });
    expect(dataset.issues).toMatchObject([
      { check: 'positions', file: 'enterprises.csv', line: 3, column: 'lon', found: '121.47,31.23' },
    ]);
    expect(dataset.issues[0]?.message).toContain('位置不在本市境内，位置不采用，改按所在县示意');
  });

  test('longitude and latitude the wrong way round', async () => {
    const [issue] = await issuesOf(firm({ lon: '39.5', lat: '112.5' }));
    expect(issue?.message).toContain('经纬度写反了？');
    expect(issue?.expected).toContain('经度 112.5，纬度 39.5');
  });

  test('without the outlines, what can be told is told', async () => {
    const lost = (cells: Record<string, string>) => firm(cells).lost('geo/counties.geojson');
    expect(await issuesOf(lost({ lon: '121.47', lat: '31.23' }))).toHaveLength(1);
    expect(await issuesOf(lost({ lon: '39.5', lat: '112.5' }))).toHaveLength(2);
  });

  test.each([
    ['exact without coordinates', { lon: '', lat: '' }, 'county'],
    ['half a position', { lat: '' }, 'county'],
    ['township without a township', { positionQuality: 'township' }, 'county'],
    ['a township without coordinates', { positionQuality: 'township', placeCode: '140602001' }, 'county'],
    ['county of the whole city', { areaId: '140600', positionQuality: 'county' }, 'city'],
    ['city of a known county', { positionQuality: 'city' }, 'county'],
  ])('%s is lowered to what is known', async (_, cells, quality) => {
    const dataset = await datasetOf(firm(cells));
    expect(dataset.enterprises[1]?.positionQuality).toBe(quality);
    expect(dataset.issues).toMatchObject([{ check: 'positions', severity: 'fault', line: 3 }]);
  });

  test('a township of another county is worth a look', async () => {
    const issues = await issuesOf(firm({ placeCode: '140681100' }));
    expect(issues).toMatchObject([{ check: 'positions', severity: 'warning', column: 'placeCode' }]);
  });
});
