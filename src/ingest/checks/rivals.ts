import type { Line } from '../lines.ts';
import { type Check, OBSERVATION_TABLES, rowFault, rowWarning } from './check.ts';

type ObservationLine = Line<'observations'>;

/** Figures of one thing, one period and one definition. */
const groupOf = ({ row }: ObservationLine): string =>
  [row.subjectKind, row.subjectId, row.indicatorId, row.nature, row.periodKind, row.period, row.series].join(
    '\n',
  );

/** Of figures that disagree at most one is preferred, with its reason, and each is marked as one of several. */
export const rivals: Check = function* (draft) {
  for (const table of OBSERVATION_TABLES) {
    const groups = new Map<string, ObservationLine[]>();
    for (const line of draft.lines[table] as readonly ObservationLine[]) {
      const group = groups.get(groupOf(line));
      if (group) group.push(line);
      else groups.set(groupOf(line), [line]);
    }
    for (const group of groups.values()) {
      const preferred = group.filter(({ row }) => row.preferred === 'yes');
      const all = preferred.map(({ line }) => line).join('、');
      if (preferred.length > 1) {
        for (const line of preferred) {
          const message = `同一对象、指标、期间有 ${preferred.length} 行都写“采用”（第 ${all} 行），先按“两说并列”处理`;
          const told = {
            check: 'rivals',
            column: 'preferred',
            message,
            expected: '至多一行 yes，其余 no',
          } as const;
          yield rowFault(draft, table, line, told, { set: { preferred: 'rival' } });
        }
      }
      if (new Set(group.map(({ row }) => row.value)).size < 2) continue;
      for (const line of group.filter(({ row }) => row.preferred === '')) {
        const others = group.filter((other) => other !== line).map((other) => other.line);
        const message = `与第 ${others.join('、')} 行说的是同一件事而数值不同，没有写取舍`;
        const expected = '写 yes、no 或 rival；口径不同时各写 series';
        yield rowWarning(draft, table, line, { check: 'rivals', column: 'preferred', message, expected });
      }
    }
    for (const line of draft.lines[table]) {
      const { preferred, preferredReason } = line.row;
      if (preferredReason !== '' || (preferred !== 'yes' && preferred !== 'no')) continue;
      const message = '写了取舍，没有写理由';
      const told = { check: 'rivals', column: 'preferredReason', message, expected: '写明取舍理由' } as const;
      yield rowWarning(draft, table, line, told);
    }
  }
};
