import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { datasetOf, issuesOf } from '../../test/builders/loaded.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { loadPackage } from './loadPackage.ts';

const LOGIN = '<!DOCTYPE html>\n<html><head><title>统一身份认证</title></head><body>请登录</body></html>';
const WEB_PAGE = '得到的是网页而不是数据文件，可能是登录页或代理提示页';

describe('files that are not what they should be', () => {
  test('a missing file is named, and the rest works', async () => {
    const dataset = await datasetOf(aPackage().lost('parks.csv'));
    expect(dataset.issues).toMatchObject([
      { check: 'reachable', file: 'parks.csv', message: '读不到文件：服务器上没有这个文件（HTTP 404）' },
    ]);
    expect(dataset).toMatchObject({ parks: [], unreadable: ['parks.csv'] });
    expect(dataset.towns).toHaveLength(1);
  });

  test.each(['towns.csv', 'geo/neighbours.geojson', 'notes.md'])(
    'a login page in place of %s',
    async (file) => {
      const dataset = await datasetOf(aPackage().file(file, LOGIN));
      expect(dataset.unreadable).toEqual([file]);
      expect(dataset.issues.find((i) => i.file === file)).toMatchObject({
        check: 'reachable',
        message: WEB_PAGE,
      });
    },
  );

  test('a login page in place of everything', async () => {
    const result = await loadPackage(async () => ({ kind: 'bytes', bytes: new TextEncoder().encode(LOGIN) }));
    expect(result).toMatchObject({
      kind: 'failed',
      issues: [{ file: 'datapackage.json', message: WEB_PAGE }],
    });
  });

  test.each(['areas.csv', 'sectors.csv', 'indicators.csv'])('nothing works without %s', async (file) => {
    const result = await loadPackage(aPackage().lost(file).read);
    expect(result).toMatchObject({ kind: 'failed', issues: [{ file, check: 'reachable' }] });
  });

  test('nor with a core table whose rows are all faulty', async () => {
    const builder = aPackage()
      .remove('indicators', 2)
      .remove('indicators', 1)
      .set('indicators', 0, { unit: '' });
    const result = await loadPackage(builder.read);
    expect(result.kind === 'failed' && result.issues.map((i) => i.message).join()).toContain('没有一行可用');
  });

  test('a GB18030 file is read right, and said to be one', async () => {
    const builder = aPackage().set('towns', 0, { name: '黄花圐圙专业镇' });
    builder.file('towns.csv', new Uint8Array(iconv.encode(builder.csv('towns'), 'gb18030')));
    const dataset = await datasetOf(builder);
    expect(dataset.towns[0]?.name).toBe('黄花圐圙专业镇');
    expect(dataset.issues).toMatchObject([{ check: 'encoding', severity: 'warning', file: 'towns.csv' }]);
    expect(dataset.issues[0]?.message).toContain('读作 GB18030');
  });

  test('a broken outline file is told with its line', async () => {
    const dataset = await datasetOf(
      aPackage().file('geo/counties.geojson', '{\n  "type": "FeatureCollection",\n  "features": [,]\n}'),
    );
    expect(dataset.unreadable).toEqual(['geo/counties.geojson']);
    expect(dataset.issues).toMatchObject([{ check: 'outlines', line: 3, found: ',]\n}' }]);
    expect(dataset.issues[0]?.message).toContain('第 3 行第 16 个字符');
  });

  test('an outline file cut short, or no outlines at all', async () => {
    const cut = await issuesOf(
      aPackage().file('geo/counties.geojson', '{"type": "FeatureCollection", "features": ['),
    );
    expect(cut[0]?.message).toContain('JSON 不完整');
    const other = await issuesOf(aPackage().file('geo/counties.geojson', '{"type":"Topology"}'));
    expect(other[0]?.message).toContain('不是 GeoJSON 的 FeatureCollection');
  });
});

describe('rows and cells', () => {
  test('unit text in a number', async () => {
    const dataset = await datasetOf(aPackage().set('observations', 0, { value: '62亿元' }));
    expect(dataset.issues).toMatchObject([
      { check: 'types', file: 'observations.csv', line: 2, column: 'value', found: '62亿元' },
    ]);
    expect(dataset.issues[0]?.message).toContain('“62亿元”里带有单位文字');
    expect(dataset.issues[0]?.expected).toBe('只写数字 62，单位写在 unit 列');
    expect(dataset.observations.map((o) => o.id)).toEqual(['o2']);
  });

  test('a duplicate id: the first stays, the later names it', async () => {
    const dataset = await datasetOf(aPackage().copy('towns', 0, { name: '另一个' }));
    expect(dataset.towns.map((t) => t.name)).toEqual(['怀仁陶瓷专业镇']);
    expect(dataset.issues).toMatchObject([{ check: 'unique', line: 3, column: 'id' }]);
    expect(dataset.issues[0]?.message).toContain('与第 2 行重复');
  });

  test('HTML in a cell is kept as plain text, with a warning', async () => {
    const dataset = await datasetOf(aPackage().set('towns', 0, { note: '<img src=x onerror=alert(1)>' }));
    expect(dataset.towns[0]?.note).toBe('<img src=x onerror=alert(1)>');
    expect(dataset.issues).toMatchObject([{ severity: 'warning', check: 'types', line: 2, column: 'note' }]);
  });

  test('a row with a cell too many or too few', async () => {
    const builder = aPackage();
    builder.file(
      'brands.csv',
      `${builder.csv('brands')}a,b,c\n\n${builder.csv('brands').split('\n')[1]},x\n`,
    );
    const dataset = await datasetOf(builder);
    expect(dataset.brands).toHaveLength(1);
    expect(dataset.issues.map((i) => [i.check, i.line, i.message.slice(0, 8)])).toEqual([
      ['headers', 3, '这一行有 3 格'],
      ['headers', 5, '这一行有 11 '],
    ]);
  });

  test('dates as Excel writes them are read and noted; a hopeless one is left blank', async () => {
    const builder = aPackage()
      .set('sources', 0, { date: '2024/3/2' })
      .set('registers', 0, { asOf: 'Dec-24' })
      .set('observations', 0, { periodKind: 'asof', period: '2023年12月' });
    const dataset = await datasetOf(builder);
    expect(dataset.sources[0]?.date).toBe('2024-03-02');
    expect(dataset.registers[0]?.asOf).toBe('');
    expect(dataset.observations[0]?.period).toBe('2023-12');
    expect(dataset.issues.map((i) => [i.severity, i.file, i.column])).toEqual([
      ['warning', 'sources.csv', 'date'],
      ['fault', 'registers.csv', 'asOf'],
      ['warning', 'observations.csv', 'period'],
    ]);
    expect(dataset.issues[1]?.expected).toContain('2024-12');
  });

  test('a fault is told before what follows from it', async () => {
    const builder = aPackage().set('sources', 0, { publisherKind: 'nobody' });
    const { issues } = await datasetOf(builder);
    expect(issues[0]?.file).toBe('sources.csv');
    expect(issues.slice(1).every((i) => i.file !== 'sources.csv')).toBe(true);
    expect(issues.length).toBeGreaterThan(1);
  });

  test('a link that may not be clicked keeps its source', async () => {
    const builder = aPackage()
      .set('sources', 0, { url: 'http://www.example.cn/' })
      .set('sources', 1, { url: 'javascript:alert(1)', link: 'original' });
    const { sources, observations } = await datasetOf(builder);
    expect(sources.slice(0, 2)).toMatchObject([
      { link: 'address', url: 'http://www.example.cn/' },
      { link: 'none', url: '' },
    ]);
    expect(observations).toHaveLength(2);
  });

  test('two preferred figures become two tellings', async () => {
    const builder = aPackage()
      .set('observations', 0, { preferred: 'yes', preferredReason: '理由' })
      .copy('observations', 0, { id: 'o3', sourceValue: '630000', value: '63' });
    const { observations } = await datasetOf(builder);
    expect(observations.map((o) => o.preferred)).toEqual(['rival', '', 'rival']);
  });
});
