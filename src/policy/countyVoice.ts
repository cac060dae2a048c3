import type { Case, Voice } from './voice.ts';

/** Whether a town lies in one county. What has not been brought down to a county is not known to lie in several. */
export function countyVoice({ lookup, town }: Case): Voice {
  const area = lookup.row('areas', town.areaId);
  const county = area?.kind === 'zone' ? lookup.row('areas', area.parentId) : area;
  const base = { basis: 'computed', undated: false } as const;
  if (county?.kind !== 'county') {
    const words = `所在区域为${area?.shortName ?? '不详'}，未落到具体县（市、区），无法判断`;
    return { ...base, vote: 'unknown', brief: '未落到具体县', words };
  }
  return { ...base, vote: 'yes', brief: county.shortName, words: `在${county.name}范围内` };
}
