import { STANDINGS, type Standing } from '#catalog/standings.ts';
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

/** The highest level a town was given by the day, by the list of towns or by evidence. Sample gives none. */
export function townLevel({ policy: { policy }, asOf }: MatchCase, town: Town): LevelReading {
  const year = yearOf(asOf);
  const evidence = policy.evidence
    .filter((e) => e.kind === 'recognition' && e.townId === town.id && e.standing !== 'sample')
    .filter((e) => e.date === '' || yearOf(e.date) <= year)
    .flatMap(({ level, date, standing }) =>
      level === '' ? [] : [reading(level, date.slice(0, 4), [standingWord(standing), '佐证'])],
    );
  const { level, levelStanding, recognisedYear } = town;
  const listed =
    levelStanding === 'sample' || (recognisedYear ?? 0) > year
      ? []
      : [reading(level, String(recognisedYear ?? ''), [standingWord(levelStanding)])];
  const [first, ...others] = [...listed, ...evidence];
  if (first) return others.reduce((best, next) => (isAbove(next.level, best.level) ? next : best), first);
  const why = levelStanding === 'sample' ? '层级只有示例值' : `${recognisedYear} 年认定，晚于 ${asOf}`;
  return { level: null, words: `：${why}` };
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

const standingWord = (standing: Standing | ''): string =>
  standing === '' || standing === 'official' ? '' : STANDINGS[standing].label;

function reading(level: Level, year: string, notes: readonly string[]) {
  const recognised = level === 'provincial' || level === 'municipal';
  const told = [recognised && year !== '' ? `${year} 年认定` : '', ...notes].filter((note) => note !== '');
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
