import gcoord from 'gcoord';
import { expect, test } from 'vitest';
import { anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { encoded, toDelimited } from '../../../test/builders/tableFile.ts';
import { toWgs84 } from './datumOf.ts';
import { intakeSession } from './intakeSession.ts';

type Pair = readonly [lon: number, lat: number];
const CRS = { wgs84: gcoord.WGS84, gcj02: gcoord.GCJ02, bd09: gcoord.BD09 } as const;

const datumOf = async (points: readonly Pair[], crs: keyof typeof CRS, headers = ['经度', '纬度']) => {
  const rows = points.map((point, i) => [
    `第${i}陶瓷厂`,
    '怀仁市',
    ...gcoord.transform([...point], gcoord.WGS84, CRS[crs]).map((d) => d.toFixed(6)),
  ]);
  const bytes = encoded(toDelimited([['企业名称', '县区', ...headers], ...rows]));
  const opened = await intakeSession().open(
    { kind: 'file', name: 'a.csv', bytes },
    anIntakeGround(),
    {},
    () => {},
  );
  return opened.kind === 'sheets' ? opened.plans[0]?.datum : undefined;
};

/** Along the western and southern borders of the county, three hundred metres inside. */
const AT_BORDER: readonly Pair[] = Array.from({ length: 8 }, (_, i) =>
  i % 2 === 0 ? [113.003, 39.75 + i / 40] : [113.05 + i / 40, 39.7025],
);
const NORTH_EAST: readonly Pair[] = Array.from({ length: 8 }, (_, i) =>
  i % 2 === 0 ? [113.297, 39.75 + i / 40] : [113.05 + i / 40, 39.9975],
);

test.each(['gcj02', 'bd09'] as const)('%s is told by points near a border, and said', async (crs) => {
  const found = await datumOf([...AT_BORDER, ...NORTH_EAST], crs);
  expect(found).toMatchObject({ datum: crs, confidence: 'likely' });
  expect(found?.reason).toContain('共 16 个');
});

test('WGS-84 is told by points near a border', async () => {
  expect(await datumOf([...AT_BORDER, ...NORTH_EAST], 'wgs84')).toMatchObject({
    datum: 'wgs84',
    confidence: 'likely',
  });
});

test('is not guessed where all fit', async () => {
  expect(await datumOf([[113.15, 39.85]], 'gcj02')).toMatchObject({ datum: 'wgs84', confidence: 'unsure' });
});

test.each<[string, string]>([
  ['百度', 'bd09'],
  ['GPS', 'wgs84'],
  ['gcj-02', 'gcj02'],
])('is %s when the header says %s', async (word, datum) => {
  expect(await datumOf([[113.15, 39.85]], 'wgs84', [`经度（${word}）`, '纬度'])).toMatchObject({
    datum,
    confidence: 'sure',
  });
});

test('comes back to WGS-84 within a metre', () => {
  for (const datum of ['gcj02', 'bd09'] as const) {
    const [x = 0, y = 0] = gcoord.transform([113.15, 39.85], gcoord.WGS84, CRS[datum]);
    const [lon, lat] = toWgs84(x, y, datum);
    expect(Math.abs(lon - 113.15) + Math.abs(lat - 39.85)).toBeLessThan(1e-5);
  }
});
