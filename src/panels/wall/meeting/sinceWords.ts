import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { TargetState } from '#domain/judgement.ts';
import type { PackageDifference } from '#selectors/packageDifference.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { TARGET_STATES } from '#symbology/labels.ts';
import { VERDICTS } from '#symbology/verdicts.ts';

/** So many towns and targets are named in a sentence; of more only the number is told. */
const NAMED = 2;

const levelWord = (level: Level | null): string => (level === null ? '不在表中' : LEVELS[level].label);
const stateWord = (state: TargetState | null): string =>
  state === null ? '没有此项' : TARGET_STATES[state].label;
const from = (before: string, after: string): string => `${before}→${after}`;

function named<T>(rows: readonly T[], word: (row: T) => string, counted: string): readonly string[] {
  const shown = rows.slice(0, NAMED).map(word);
  return rows.length > NAMED ? [...shown, `等 ${rows.length} 个${counted}`] : shown;
}

/** What is different in clauses: levels, targets, values, criteria, 缺数; 「没有变化」 where nothing is. */
export function differenceClauses({
  levels,
  targets,
  figures,
  criteria,
  waiting,
}: PackageDifference): readonly string[] {
  const clauses = [
    ...named(levels, (l) => `${l.townName} ${from(levelWord(l.before), levelWord(l.after))}`, '镇层级有变'),
    ...named(
      targets,
      (t) => `${t.targetName} ${from(stateWord(t.before), stateWord(t.after))}`,
      '目标状态有变',
    ),
    ...(figures.length > 0 ? [`数值 ${figures.length} 处有变`] : []),
    ...(criteria.length > 0 ? [`认定标准 ${criteria.length} 项有变`] : []),
    ...(waiting.before === waiting.after ? [] : [`缺数 ${from(`${waiting.before}`, `${waiting.after}`)} 项`]),
  ];
  return clauses.length > 0 ? clauses : ['没有变化'];
}

/** Every change by itself: what it is of, and from what to what. */
export function differenceFacts({
  levels,
  targets,
  figures,
  criteria,
  waiting,
}: PackageDifference): readonly (readonly [term: string, detail: string])[] {
  const figureWord = (figure: PackageDifference['figures'][number]['before']): string => {
    const { line, period } = formatFigure(figure);
    return period === '' ? line : `${line}（${period}）`;
  };
  return [
    ...levels.map((l) => [l.townName, from(levelWord(l.before), levelWord(l.after))] as const),
    ...targets.map(
      (t) => [`${t.subjectName}：${t.targetName}`, from(stateWord(t.before), stateWord(t.after))] as const,
    ),
    ...figures.map(
      (f) =>
        [`${f.subjectName}：${f.indicator.name}`, from(figureWord(f.before), figureWord(f.after))] as const,
    ),
    ...criteria.map(
      ({ townName, item, before, after }) =>
        [
          `${townName}：${item.shortName}`,
          from(before ? VERDICTS[before].label : '没有此项', after ? VERDICTS[after].label : '没有此项'),
        ] as const,
    ),
    ['等资料的判断', from(`${waiting.before} 项`, `${waiting.after} 项`)],
  ];
}
