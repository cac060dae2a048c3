import { STANDINGS } from '#catalog/standings.ts';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { Town } from '#domain/dataset.ts';
import type { MatchCase } from './matchCase.ts';

/** From the highest to what is not recognised at all. */
const ORDER = Object.keys(LEVELS) as Level[];

export const isAbove = (a: Level, b: Level): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

/** What is known of a town's level on a day, and how; a null level when nothing is. */
interface LevelReading {
  readonly level: Level | null;
  /** 为省级专业镇（2022 年认定，报道）. */
  readonly words: string;
}

/** The level of a town, by the list or by evidence, as the dataset has it. Sample gives none, nor does a later year. */
export function townLevel({ lookup: { dataset }, asOf }: MatchCase, town: Town): LevelReading {
  const { id, level, levelStanding, recognisedYear } = town;
  if (levelStanding === 'sample') return { level: null, words: '：层级只有示例值' };
  if ((recognisedYear ?? 0) > Number(asOf.slice(0, 4)))
    return { level: null, words: `：${recognisedYear} 年认定，晚于 ${asOf}` };
  const told = [
    recognisedYear === null ? '' : `${recognisedYear} 年认定`,
    levelStanding === '' || levelStanding === 'official' ? '' : STANDINGS[levelStanding].label,
    dataset.attestedTowns?.has(id) ? '据佐证' : '',
  ].filter((part) => part !== '');
  const note = told.length > 0 ? `（${told.join('，')}）` : '';
  switch (level) {
    case 'provincial':
    case 'municipal':
      return { level, words: `为${LEVELS[level].label}专业镇${note}` };
    case 'reserve':
      return { level, words: `为储备${note}，未见认定` };
    case 'cluster':
      return { level, words: '为产业集群，尚不是专业镇' };
  }
}
