import type { Indicator } from '#domain/dataset.ts';
import { hasGoal, type Progress } from '#domain/limits.ts';
import type { Marker, Ring } from '#map/marks.ts';
import { areaMiddle, type LonLat } from '#selectors/areaSeats.ts';
import { progressCoverage, progressOf } from '#selectors/progress.ts';
import { selectTownFigures } from '#selectors/townFigures.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { progressText } from '#symbology/progressText.ts';
import { coverageText } from '#symbology/sentences.ts';
import type { LookDrawing, LookInput } from './look.ts';
import { townSeats, unseatedNote } from './townSeats.ts';

const AREA_RADIUS = 26;
const TOWN_RADIUS = 18;

const NAMES = { area: '县区', town: '个镇与集群' } as const;

/** 离目标、限额还有多远: the share of a limit or target, for counties by the area indicator, for towns by theirs. */
export function rings(input: LookInput): LookDrawing {
  const { dataset, view, overlay } = input;
  const areaIndicator = overlay && hasGoal(dataset, overlay.indicator) ? overlay.indicator : null;
  const sized = selectTownFigures(dataset, view)?.indicator ?? null;
  const townIndicator = sized && hasGoal(dataset, sized) ? sized : null;

  const areaYear = { ...view, year: overlay?.year ?? null };
  const areaRings = (areaIndicator ? dataset.areas : []).flatMap((row) => {
    if (row.kind !== 'county' || !areaIndicator) return [];
    const progress = progressOf(dataset, areaYear, { kind: 'area', row }, areaIndicator);
    const at = areaMiddle(dataset, row.id);
    if (!progress) return [];
    return [{ progress, ring: at && ringOf('area', row.id, row.shortName, at, AREA_RADIUS, progress) }];
  });
  const seats = townSeats(input);
  const townRings = (townIndicator ? seats : []).flatMap(({ thing, at }) => {
    const row = dataset.towns.find((town) => town.id === thing.id);
    if (!row || !townIndicator) return [];
    const progress = progressOf(dataset, view, { kind: 'town', row }, townIndicator);
    if (!progress) return [];
    const [lon, lat] = at;
    const value = formatFigure(progress.value);
    const marker: Marker = { thing, lon, lat, radius: TOWN_RADIUS + 6, value };
    return [{ progress, marker, ring: ringOf('town', thing.id, thing.name, at, TOWN_RADIUS, progress) }];
  });
  return {
    marks: [...areaRings, ...townRings].flatMap((r) => r.ring ?? []),
    markers: townRings.map((r) => r.marker),
    title: titleOf(areaIndicator, townIndicator),
    legend: [
      { shape: 'ring', size: 0.75, colour: 'var(--accent)', text: '整圈为限额或目标，亮处为已到' },
      { shape: 'ring', size: 1.3, colour: 'var(--accent)', text: '外圈为超出的部分' },
    ],
    note: [
      noteOf('area', areaRings),
      noteOf('town', townRings),
      townIndicator ? unseatedNote(input, seats) : '',
    ]
      .filter((t) => t !== '')
      .join('；'),
  };
}

const noteOf = (kind: keyof typeof NAMES, rings: readonly { readonly progress: Progress }[]): string =>
  rings.length === 0 ? '' : coverageText(progressCoverage(rings.map((r) => r.progress)), NAMES[kind]);

function titleOf(area: Indicator | null, town: Indicator | null): string {
  if (!area && !town) return '所选指标没有限额或目标，请换指标';
  return [area ? `县区：${area.name}` : '', town ? `镇：${town.name}` : '']
    .filter((t) => t !== '')
    .join('；');
}

function ringOf(
  kind: 'area' | 'town',
  id: string,
  name: string,
  at: LonLat,
  radius: number,
  progress: Progress,
): Ring {
  const sample = progress.standing === 'sample';
  return {
    kind: 'ring',
    key: `${kind}:${id}`,
    at,
    radius,
    share: progress.share,
    colour: progress.met === 'no' ? 'var(--status-behind)' : 'var(--accent)',
    hatch: progress.share === null ? 'missing' : sample ? 'sample' : null,
    selection: { kind, id },
    label: `${name}：${progressText(progress)}`,
  };
}
