import { TABLE_FILES } from '#catalog/packageFiles.ts';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { Town } from '#domain/dataset.ts';
import { isWhole } from '#domain/isWhole.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { MatchSubject } from './itemMatch.ts';
import { type Cell, nameList, no, unknown, yes } from './matchCase.ts';
import { isAbove, townLevel } from './townLevel.ts';

/**
 * Whether the town, or the town a firm belongs to, has one of the levels. A town that waits for recognition may
 * have got it while the list of those levels is incomplete; a cluster is no town until somebody says so.
 */
export const levelCell: Cell = (match, { levels }) => {
  if (levels.length === 0) return null;
  const host = hostOf(match.lookup, match.subject);
  if (typeof host === 'string') return unknown(host, `是否属于${asked(levels)}`);
  const { level, words } = townLevel(match, host);
  const fact = `${match.subject.kind === 'enterprise' ? '所属' : ''}${host.shortName}${words}`;
  if (level === null) return unknown(fact, `是否${asked(levels)}`);
  if (levels.includes(level)) return yes(fact);
  const open = levels.filter((l) => isAbove(l, level) && !listComplete(match.lookup, l));
  if (level === 'cluster' || open.length === 0) return no(fact);
  return unknown(
    `${fact}（${nameList(open.map((l) => LEVELS[l].label))}名单不完整）`,
    `是否已认定为${asked(open)}`,
  );
};

/** The town in question, or why there is none to look at. */
function hostOf(lookup: Lookup, subject: MatchSubject): Town | string {
  if (subject.kind === 'town') return subject.row;
  const { townId } = subject.row;
  if (townId === '') return '名录未注明所属专业镇';
  return lookup.row('towns', townId) ?? '所属专业镇的资料未采用';
}

/** 专业镇 where either recognised level will do, else the level. */
const asked = (levels: readonly Level[]): string =>
  levels.includes('provincial') && levels.includes('municipal')
    ? '专业镇'
    : `${levels.map((l) => LEVELS[l].label).join('或')}专业镇`;

/** Whether the list of towns of a level is known to be whole: then who is not on it has not that level. */
function listComplete({ dataset, row }: Lookup, level: Level): boolean {
  const ids = dataset.targets.filter((t) => t.countLevels.includes(level)).map((t) => t.registerId);
  return (
    isWhole(dataset, TABLE_FILES.towns) &&
    ids.length > 0 &&
    ids.every((id) => row('registers', id)?.complete === true)
  );
}
