import { MOST_VERTICES } from '#catalog/userLayers.ts';
import type { Bounds4, LayerNote, UserFeature, UserFeatures } from '#domain/userLayer.ts';
import { decodeText } from '../decodeText.ts';
import { parseJson } from '../parseJson.ts';
import { findCrossings } from './crossings.ts';
import { featureTexts } from './featureTexts.ts';
import { foreignFile } from './foreignFile.ts';
import { refusal, remark } from './note.ts';
import { boundsOfFeatures, countVertices } from './positions.ts';
import { readGeometry } from './readGeometry.ts';
import { SMALLER, tooLarge } from './tooLarge.ts';
import { type RawFeature, unfoldFeatures } from './unfoldFeatures.ts';

export type ReadLayer =
  | {
      readonly kind: 'layer';
      /** As the file has it. */
      readonly original: UserFeatures;
      readonly bounds: Bounds4;
      readonly notes: readonly LayerNote[];
    }
  | { readonly kind: 'refused'; readonly notes: readonly LayerNote[] };

/** Told as the work goes on: what is being done. */
export type OnStage = (stage: string) => void;

const MOST_NOTES = 12;
const STAGE_EVERY = 2000;

const refused = (...notes: readonly LayerNote[]): ReadLayer => ({ kind: 'refused', notes });

/**
 * Reads a file into features with plain texts and flat, closed coordinates in the order of the file. What cannot be
 * drawn is named and left out. `near`: where the map is, to tell a layer that lies elsewhere.
 */
export function readUserLayer(
  name: string,
  bytes: Uint8Array,
  near: Bounds4 | null,
  onStage: OnStage = () => {},
): ReadLayer {
  const foreign = foreignFile(name, bytes.subarray(0, 16));
  if (foreign) return refused(refusal(`这是${foreign.label}，不是 GeoJSON`, foreign.instead));
  const large = tooLarge(bytes.length);
  if (large) return refused(large);
  onStage('识别文字');
  const decoded = decodeText(bytes);
  if (decoded.kind === 'undecodable') return refused(refusal(decoded.reason, 'UTF-8 编码的 GeoJSON 文本'));
  if (decoded.text.trim() === '') return refused(refusal('文件是空的', 'UTF-8 编码的 GeoJSON 文本'));
  onStage('解析 GeoJSON');
  const json = parseJson(name, decoded.text, 'outlines');
  if (!json.ok) return refused(json.issue);
  const unfolded = unfoldFeatures(json.value);
  if (!unfolded.ok) return refused(unfolded.note);
  const vertices = countVertices(unfolded.features);
  if (vertices > MOST_VERTICES) {
    const most = MOST_VERTICES.toLocaleString('zh-CN');
    const message = `共 ${vertices.toLocaleString('zh-CN')} 个顶点，超过 ${most} 个的上限，没有画`;
    return refused(refusal(message, SMALLER));
  }
  return readFeatures(unfolded.features, near, onStage);
}

function readFeatures(raw: readonly RawFeature[], near: Bounds4 | null, onStage: OnStage): ReadLayer {
  const features: UserFeature[] = [];
  const faults: LayerNote[] = [];
  const tally = { empty: 0, flattened: 0, closed: 0 };
  raw.forEach(({ geometry, properties }, index) => {
    if (index % STAGE_EVERY === 0) onStage(`检查第 ${index + 1} 个图形，共 ${raw.length} 个`);
    const texts = featureTexts(properties);
    if (geometry === null) {
      tally.empty += 1;
      return;
    }
    const read = readGeometry(geometry);
    if (!read.ok) {
      faults.push(refusal(`${label(index, texts.name)}：${read.why}，没有画`, RIGHT));
      return;
    }
    if (read.mended.flattened) tally.flattened += 1;
    if (read.mended.closed) tally.closed += 1;
    if (read.parts.length === 0) tally.empty += 1;
    for (const part of read.parts) features.push({ type: 'Feature', properties: texts, geometry: part });
  });
  const notes = [...shorten(faults), ...tallyNotes(tally)];
  if (features.length === 0)
    return refused(...notes, ...(notes.length > 0 ? [] : [refusal('没有可画的图形', RIGHT)]));
  onStage('检查边线');
  const original: UserFeatures = { type: 'FeatureCollection', features };
  const bounds = boundsOfFeatures(original);
  const away = near && isAway(bounds, near) ? [AWAY] : [];
  return { kind: 'layer', original, bounds, notes: [...away, ...notes, ...crossingNotes(features)] };
}

const RIGHT = '坐标为经纬度，经度在前，面至少三点且首尾相接；在 QGIS 中另存为 EPSG:4326 的 GeoJSON';
const AWAY = remark('不在朔州附近，多半是坐标系不对', '核对坐标系，或确认就是要看别处');

const label = (index: number, name: string): string => `第 ${index + 1} 个图形${name && `“${name}”`}`;

const shorten = (faults: readonly LayerNote[]): readonly LayerNote[] =>
  faults.length <= MOST_NOTES
    ? faults
    : [
        ...faults.slice(0, MOST_NOTES),
        refusal(`另有 ${faults.length - MOST_NOTES} 个图形也没有画，原因相仿`, RIGHT),
      ];

const tallyNotes = (tally: {
  readonly empty: number;
  readonly flattened: number;
  readonly closed: number;
}) => [
  ...(tally.empty > 0 ? [remark(`${tally.empty} 条记录没有图形（geometry 为空），没有画`)] : []),
  ...(tally.flattened > 0 ? [remark(`${tally.flattened} 个图形带高程或测量值（Z、M），已略去`)] : []),
  ...(tally.closed > 0 ? [remark(`${tally.closed} 个面的边线没有首尾相接，已补上`)] : []),
];

function crossingNotes(features: readonly UserFeature[]): readonly LayerNote[] {
  const { crossing, unchecked } = findCrossings(features);
  const named = crossing.slice(0, 3).map((i) => label(i, features[i]?.properties.name ?? ''));
  const more = crossing.length > 3 ? `等 ${crossing.length} 个` : '';
  return [
    ...(crossing.length > 0
      ? [
          remark(
            `${named.join('、')}${more}边线自相交，照原样画，内外可能看不准`,
            '用 QGIS 的“修复几何”改好后再加',
          ),
        ]
      : []),
    ...(unchecked > 0 ? [remark(`${unchecked} 个图形边线太长，没有查是否自相交`)] : []),
  ];
}

/** Degrees beyond which a layer is elsewhere: about the next cities over. */
const NEARBY = 1.5;

const isAway = ([west, south, east, north]: Bounds4, near: Bounds4): boolean =>
  west > near[2] + NEARBY || east < near[0] - NEARBY || south > near[3] + NEARBY || north < near[1] - NEARBY;
