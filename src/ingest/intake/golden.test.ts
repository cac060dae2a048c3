import gcoord from 'gcoord';
import iconv from 'iconv-lite';
import { test } from 'vitest';
import { loadReal } from '../../../test/data/realPackage.ts';
import { intakeSession } from './intakeSession.ts';

test('x', async () => {
  const { result } = await loadReal();
  if (result.kind === 'failed') throw new Error('no');
  const [x, y] = gcoord.transform([113.1, 39.82], gcoord.WGS84, gcoord.GCJ02);
  const csv = `怀仁市规模以上陶瓷企业情况表,,,,,,,,,\n填报单位：怀仁市工信局,,,,,,,2023年,坐标：高德,\n序号,单位名称,县（市、区）,产值（万元）,占地（公顷）,综合能耗（万千瓦时）,经度,纬度,行业,联系人,联系电话\n1,怀仁市怀益瓷业科技有限公司,怀仁县,"12,345.6",约3.5,１２００,${x},${y},陶瓷,张三,13800138000\n2,东兴陶瓷,怀仁,0.9亿,10亩,—,${y},${x},陶瓷,李四,13800138000\n3,朔州某新陶瓷有限公司,怀仁市,无,12-15,保密,,,日用瓷,王五,\n合计,,,"100",,,,,,\n制表人：赵六,,,,,,,,,\n`;
  const s = intakeSession();
  const o = await s.open(
    { kind: 'file', name: 'a.csv', bytes: new Uint8Array(iconv.encode(csv, 'gb18030')) },
    result.dataset,
    {},
    () => {},
  );
  console.log(JSON.stringify(o, null, 1));
  if (o.kind !== 'sheets' || !o.plans[0]) return;
  const p = s.propose(
    o.plans[0],
    { file: 'a.csv', sourceId: 'gxj2024', standing: 'official', reportedOn: '2024-01' },
    () => {},
  );
  console.log(JSON.stringify(p, null, 1));
});
