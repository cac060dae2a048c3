import { type Counties, numbers, pointsIn } from './draws.ts';

/** Records of the table. */
export const RECORDS = 200_000;

const HEADER = ['企业名称', '县区', '行业', '2023年产值（万元）', '经度', '纬度', '主要产品', '备注'];
const SECTORS = [
  ['陶瓷', '日用瓷、建筑瓷、电瓷'],
  ['乳品', '巴氏奶、发酵乳、乳粉'],
  ['肉羊', '分割羊肉、羊肉卷'],
  ['小杂粮', '苦荞、莜面、杂豆'],
] as const;

/**
 * A county office's list of firms as CSV of 25 MB: names in Chinese, a figure, a position in the county and words beside
 * them. The same in every run; nothing in it is of the package.
 */
export function manyRecords(counties: Counties): string {
  const random = numbers(20_260_301);
  const draws = counties.features.map(({ properties, geometry }) => ({
    name: properties.name,
    draw: pointsIn(geometry, random),
  }));
  const rows = Array.from({ length: RECORDS }, (_, i) => {
    const { name, draw } = draws[i % draws.length] ?? { name: '', draw: () => [0, 0] };
    const [sector, products] = SECTORS[i % SECTORS.length] ?? ['', ''];
    const [lon = 0, lat = 0] = draw();
    return [
      `${name}测试${String(i).padStart(6, '0')}号${sector}有限公司`,
      name,
      sector,
      (20 + random() * 4000).toFixed(1),
      lon.toFixed(5),
      lat.toFixed(5),
      products,
      '填报单位已核对',
    ].join(',');
  });
  return `${HEADER.join(',')}\n${rows.join('\n')}\n`;
}
