import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { MOST_VERTICES } from '#catalog/userLayers.ts';
import {
  aCollection,
  aFeature,
  butterfly,
  bytesOf,
  NEAR,
  square,
} from '../../../test/builders/geojsonBuilder.ts';
import { type ReadLayer, readUserLayer } from './readUserLayer.ts';
import { tooLarge } from './tooLarge.ts';

const read = (file: unknown, name = '地块.geojson') => readUserLayer(name, bytesOf(file), NEAR);

const layerOf = (result: ReadLayer) => {
  if (result.kind !== 'layer') throw new Error(result.notes.map((n) => n.message).join());
  return result;
};
const featuresOf = (file: unknown) => layerOf(read(file)).original.features;
const notesOf = (file: unknown) => read(file).notes.map((n) => n.message);
const polygon = (...rings: unknown[]) => ({ type: 'Polygon', coordinates: rings });

describe('what is read', () => {
  test('a collection, a feature, a bare geometry and a collection of geometries', () => {
    const geometry = polygon(square());
    expect(featuresOf(aCollection())).toHaveLength(1);
    expect(featuresOf(aFeature())).toHaveLength(1);
    expect(featuresOf(geometry)).toMatchObject([{ geometry, properties: { name: '', facts: [] } }]);
    const several = {
      type: 'GeometryCollection',
      geometries: [geometry, { type: 'Point', coordinates: [112, 39] }],
    };
    expect(featuresOf(aFeature(several)).map((f) => [f.geometry.type, f.properties.name])).toEqual([
      ['Polygon', '地块'],
      ['Point', '地块'],
    ]);
    expect(featuresOf(several)).toHaveLength(2);
  });

  test.each([
    ['Point', [112, 39]],
    ['MultiPoint', [[112, 39]]],
    [
      'LineString',
      [
        [112, 39],
        [113, 39],
      ],
    ],
    [
      'MultiLineString',
      [
        [
          [112, 39],
          [113, 39],
        ],
      ],
    ],
    ['Polygon', [square()]],
    ['MultiPolygon', [[square()]]],
  ])('%s', (type, coordinates) => {
    expect(featuresOf({ type, coordinates })[0]?.geometry).toEqual({ type, coordinates });
  });

  test('holes are kept', () => {
    const hole = square(112.52, 39.52, 0.02);
    expect(featuresOf(polygon(square(), hole))[0]?.geometry).toEqual(polygon(square(), hole));
    expect(notesOf(polygon(square(), hole))).toEqual([]);
  });

  test('bounds are those of all features', () => {
    expect(layerOf(read(polygon(square(112, 39, 1)))).bounds).toEqual([112, 39, 113, 40]);
  });

  test('a file in GB18030, and one with a byte order mark', () => {
    const text = JSON.stringify(aCollection());
    const names = [iconv.encode(text, 'gb18030'), bytesOf(`\uFEFF${text}`)].map(
      (bytes) => layerOf(readUserLayer('a.json', bytes, NEAR)).original.features[0]?.properties.name,
    );
    expect(names).toEqual(['地块', '地块']);
  });
});

describe('what is set right and told', () => {
  test('Z and M are dropped', () => {
    const file = polygon(square().map(([lon, lat]) => [lon, lat, 1200, 7]));
    expect(featuresOf(file)[0]?.geometry).toEqual(polygon(square()));
    expect(notesOf(file)).toEqual(['1 个图形带高程或测量值（Z、M），已略去']);
  });

  test('an open ring is closed', () => {
    const file = polygon(square().slice(0, -1));
    expect(featuresOf(file)[0]?.geometry).toEqual(polygon(square()));
    expect(notesOf(file)).toEqual(['1 个面的边线没有首尾相接，已补上']);
  });

  test('records without a geometry are counted', () => {
    const empty = { type: 'GeometryCollection', geometries: [] };
    expect(notesOf(aCollection([aFeature(null), aFeature(), aFeature(empty)]))).toEqual([
      '2 条记录没有图形（geometry 为空），没有画',
    ]);
  });

  test('a ring that crosses itself is drawn and named', () => {
    const file = aCollection([aFeature(), aFeature(polygon(butterfly()), { name: '蝶形' })]);
    expect(featuresOf(file)).toHaveLength(2);
    expect(notesOf(file)).toEqual(['第 2 个图形“蝶形”边线自相交，照原样画，内外可能看不准']);
  });

  test('a layer far away is told, one in the next city is not', () => {
    expect(notesOf(polygon(square(116.3, 39.9)))).toEqual(['不在朔州附近，多半是坐标系不对']);
    expect(notesOf(polygon(square(113.9, 40.1)))).toEqual([]);
    expect(readUserLayer('a.json', bytesOf(polygon(square(116.3, 39.9))), null).notes).toEqual([]);
  });

  test('rings too long to look through are told, and do not hold up the rest', () => {
    const round = Array.from({ length: 20_001 }, (_, i) => {
      const angle = ((i % 20_000) / 20_000) * 2 * Math.PI;
      return [112.5 + Math.cos(angle) / 10, 39.5 + Math.sin(angle) / 10];
    });
    expect(notesOf(polygon(round))).toEqual(['1 个图形边线太长，没有查是否自相交']);
  });
});

describe('what is refused, with the reason', () => {
  const refusedAs = (file: unknown, name?: string) => {
    const result = read(file, name);
    expect(result.kind).toBe('refused');
    return `${result.notes[0]?.message} → ${result.notes[0]?.expected}`;
  };

  test.each([
    ['projected metres with a zone', [38500000, 4360000], 'CGCS2000 高斯投影坐标（米，3 度带第 38 带）'],
    ['projected metres without a zone', [500000, 4360000], 'CGCS2000 高斯投影坐标（米）'],
    ['northing first', [4360000, 38500000], '3 度带第 38 带'],
    ['a six-degree zone', [19500000, 4360000], '6 度带第 19 带'],
    ['web Mercator', [12514000, 4777000], 'Web 墨卡托'],
    ['latitude first', [39.5, 112.5], '纬度写在了经度前面'],
    ['beyond the globe', [1000, 95], '超出了经纬度的范围'],
  ])('%s', (_, coordinates, reason) => {
    expect(refusedAs({ type: 'Point', coordinates })).toContain(reason);
  });

  test.each([
    ['texts for numbers', { type: 'Point', coordinates: ['112.5', '39.5'] }, '坐标不是两个数'],
    ['a lone number', { type: 'Point', coordinates: [112.5] }, '坐标不是两个数'],
    ['nothing at all', { type: 'MultiPolygon', coordinates: [] }, '图形是空的'],
    [
      'a ring of two points',
      polygon([
        [112, 39],
        [113, 39],
      ]),
      '面的边线少于三个点',
    ],
    ['a line of one point', { type: 'LineString', coordinates: [[112, 39]] }, '线少于两个点'],
    ['coordinates of another depth', { type: 'Polygon', coordinates: square() }, '坐标不是数组'],
    ['an unknown kind', { type: 'Feature', geometry: { type: 'Circle' } }, '不认识的图形类型“Circle”'],
    ['a name of every object', { type: 'Feature', geometry: { type: 'constructor' } }, '不认识的图形类型'],
    ['no geometry', { type: 'Feature' }, 'geometry 不是对象'],
  ])('%s', (_, file, reason) => {
    expect(refusedAs(file)).toContain(reason);
  });

  test('a bottomless collection', () => {
    let geometry: unknown = { type: 'Point', coordinates: [112, 39] };
    for (let i = 0; i < 50; i += 1) geometry = { type: 'GeometryCollection', geometries: [geometry] };
    expect(refusedAs(geometry)).toContain('套了太多层');
  });

  test('what is no GeoJSON', () => {
    expect(refusedAs('')).toContain('文件是空的');
    expect(refusedAs('[1,2]')).toContain('不是 GeoJSON');
    expect(refusedAs('{"type":"FeatureCollection","features":[{]}')).toContain('JSON 在第 1 行');
    expect(refusedAs('{"type":"FeatureCollection"')).toContain('JSON 不完整');
    expect(refusedAs({ type: 'FeatureCollection' })).toContain('没有 features 数组');
    expect(refusedAs(aCollection([]))).toContain('图层是空的');
    expect(refusedAs({ type: 'Topology', objects: {} })).toContain('TopoJSON');
    expect(refusedAs({ geometryType: 'esriGeometryPolygon', features: [] })).toContain('ArcGIS');
    expect(refusedAs({ hello: 1 })).toContain('没有认得的 type');
  });

  test('another kind of file, with the way to a GeoJSON', () => {
    expect(refusedAs('x', '界线.shp')).toMatch(/Shapefile 的一部分.*QGIS.*EPSG:4326/);
    expect(refusedAs('<?xml version="1.0"?><kml/>', '路.KML')).toContain('KML');
    expect(refusedAs('PK\u0003\u0004', '表.xlsx')).toContain('表格');
    expect(refusedAs('PK\u0003\u0004', '包')).toContain('先解压');
    expect(refusedAs('GIF89a', '图.json')).toContain('图片');
    expect(refusedAs('a,b\n1,2', '点.csv')).toContain('分隔文本图层');
  });

  test('a named system that is not ours, by its name', () => {
    const crs = (name: string) => aCollection([aFeature()], { crs: { type: 'name', properties: { name } } });
    expect(refusedAs(crs('urn:ogc:def:crs:EPSG::4549'))).toContain('坐标系是 urn:ogc:def:crs:EPSG::4549');
    expect(
      refusedAs(aCollection([aFeature()], { crs: { type: 'EPSG', properties: { code: 3857 } } })),
    ).toContain('EPSG:3857');
    for (const name of ['urn:ogc:def:crs:OGC:1.3:CRS84', 'EPSG:4326', 'urn:ogc:def:crs:EPSG::4490'])
      expect(read(crs(name)).kind).toBe('layer');
    expect(read(aCollection([aFeature()], { crs: null })).kind).toBe('layer');
  });

  test('too many vertices, with their number', () => {
    const line = Array.from({ length: MOST_VERTICES + 1 }, (_, i) => [112 + i / 1e6, 39]);
    expect(refusedAs({ type: 'LineString', coordinates: line })).toContain(
      '共 200,001 个顶点，超过 200,000 个的上限',
    );
  });

  test('fifty megabytes, before a byte is read', () => {
    expect(tooLarge(50 * 1024 * 1024)?.message).toBe('文件有 50 MB，超过 30 MB 的上限，没有读');
    expect(tooLarge(30 * 1024 * 1024)).toBeNull();
  });
});

test('one bad feature is named and left out, the others are drawn', () => {
  const bad = aFeature({ type: 'Point', coordinates: [39.5, 112.5] }, { 名称: '写反的' });
  const result = layerOf(read(aCollection([aFeature(), bad, aFeature()])));
  expect(result.original.features).toHaveLength(2);
  expect(result.notes).toMatchObject([
    {
      severity: 'fault',
      message: '第 2 个图形“写反的”：像是纬度写在了经度前面：39.5, 112.5，没有画',
    },
  ]);
});

test('many bad features are not all listed', () => {
  const bad = Array.from({ length: 500 }, () => aFeature({ type: 'Point', coordinates: [39.5, 112.5] }));
  const { notes } = read(aCollection([aFeature(), ...bad]));
  expect(notes).toHaveLength(13);
  expect(notes.at(-1)?.message).toBe('另有 488 个图形也没有画，原因相仿');
});

describe('texts of a feature', () => {
  const textsOf = (properties: unknown) =>
    featuresOf(aFeature({ type: 'Point', coordinates: [112, 39] }, properties))[0]?.properties;

  test('markup stays text, as it is written', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(textsOf({ name })?.name).toBe(name);
  });

  test.each(['name', 'NAME', '名称', 'XZQMC', '项目名称', 'DLMC', '地块名称', 'road_name'])(
    'named by %s',
    (key) => {
      expect(textsOf({ id: 7, [key]: '某地' })).toEqual({ name: '某地', facts: [['id', '7']] });
    },
  );

  test('eight facts at most, none blank, none long, nothing that turns the text around', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`k${i}`, i]));
    expect(textsOf({ ...many, empty: '', nothing: null })?.facts).toHaveLength(8);
    expect(textsOf({ long: '长'.repeat(5000) })?.facts[0]?.[1]).toHaveLength(60);
    expect(textsOf({ x: 'a\u202Eb\u0000c' })?.facts[0]?.[1]).toBe('a b c');
    expect(textsOf({ nested: { a: [1] }, off: false, zero: 0 })?.facts).toEqual([
      ['nested', '{"a":[1]}'],
      ['off', 'false'],
      ['zero', '0'],
    ]);
  });

  test('none, or none that can be read', () => {
    for (const properties of [null, 'x', 7, []]) expect(textsOf(properties)).toEqual({ name: '', facts: [] });
  });
});
