import { describe, expect, test } from 'vitest';
import { datasetOf } from '../../test/builders/loaded.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { loadPackage } from './loadPackage.ts';

describe('the descriptor', () => {
  test.each([
    ['{"title": "x",}', 'JSON 在第 1 行第 15 个字符处写错了'],
    ['{"title": "x"', 'JSON 不完整'],
    ['[]', '包描述不是一个 JSON 对象'],
    ['{}', '包描述缺少属性 dataDate'],
    ['null', '包描述不是一个 JSON 对象'],
    ['', 'JSON 不完整'],
  ])('%s', async (text, says) => {
    const result = await loadPackage(aPackage().file('datapackage.json', text).read);
    expect(result.kind === 'failed' && result.issues[0]?.message).toContain(says);
  });

  test.each([
    ['edition', 'secret', '"internal"'],
    ['grade', undefined, '内部资料'],
    ['dataDate', '2024年3月', '2026-03'],
    ['linkHosts', ['https://www.example.cn/'], 'www.gov.cn'],
    ['resources', 'none', 'name 和 path'],
    ['internal', 'positions', 'enterprises.products'],
  ])('property %s is named when it is wrong', async (key, value, right) => {
    const result = await loadPackage(aPackage().describe((d) => ({ ...d, [key]: value })).read);
    expect(result.kind).toBe('failed');
    const issue = result.kind === 'failed' ? result.issues[0] : null;
    expect(issue?.message).toContain(`属性 ${key}`);
    expect(issue?.expected).toContain(right);
  });

  test.each([
    '../towns.csv',
    '/etc/passwd',
    'https://evil.com/towns.csv',
    'a/../../b.csv',
    'C:\\towns.csv',
    '',
  ])('a path that leads out is refused: %s', async (path) => {
    const asked: string[] = [];
    const builder = aPackage().describe((d) => ({
      ...d,
      resources: (d.resources as { name: string }[]).map((r) => (r.name === 'towns' ? { ...r, path } : r)),
    }));
    const { read } = builder;
    const result = await loadPackage((asking) => {
      asked.push(asking);
      return read(asking);
    });
    const dataset = result.kind === 'ready' ? result.dataset : null;
    expect(dataset?.unreadable).toEqual(['towns.csv']);
    expect(dataset?.issues).toContainEqual(
      expect.objectContaining({ check: 'descriptor', column: 'resources.towns', found: path }),
    );
    expect(asked).not.toContain(path);
  });

  test.each([
    ['firms.products', '没有这个表'],
    ['enterprises.turnover', '企业表没有这一列'],
    ['enterprises.name', '必填列'],
    ['enterprises.products.more', '没有这个表'],
  ])('an internal mark that marks nothing is told: %s', async (mark, says) => {
    const marks = ['positions', 'enterprises.products', mark];
    const { issues } = await datasetOf(aPackage().describe((d) => ({ ...d, internal: marks })));
    expect(issues).toEqual([
      expect.objectContaining({ severity: 'fault', check: 'descriptor', column: 'internal', found: mark }),
    ]);
    expect(issues[0]?.message).toContain(says);
  });

  test('a file that is not listed is missed, an unknown one is passed over', async () => {
    const builder = aPackage().describe((d) => ({
      ...d,
      resources: (d.resources as { name: string }[]).map((r) =>
        r.name === 'brands' ? { ...r, name: 'marks' } : r,
      ),
    }));
    const dataset = await datasetOf(builder);
    expect(dataset.unreadable).toEqual(['brands.csv']);
    expect(dataset.issues.map((i) => [i.severity, i.message])).toEqual([
      ['fault', '文件清单里缺少 brands'],
      ['warning', '不认得资源 marks，未读取'],
    ]);
  });
});
