import { type FocusEvent, memo, type PointerEvent, useState } from 'react';
import { DUTY_MARKS, type DutyMark, ITEM_KINDS, type ItemKind } from '#catalog/policy.ts';
import type { DutyColumn, DutyMatrix, DutyRow } from '#policy/dutyMatrix.ts';
import { clauseLabel } from '#symbology/labels.ts';
import { ClauseLink } from '../../ClauseLink.tsx';
import { ViewLink } from '../../ViewLink.tsx';
import { departmentView } from '../departmentView.ts';
import { DutyMarkSymbol } from './DutyMarkSymbol.tsx';
import styles from './DutyTable.module.css';
import { stepFocus } from './stepFocus.ts';

const MARKS = Object.keys(DUTY_MARKS) as DutyMark[];
/** Heads of the counts, for a narrow column. */
const SHORT: Readonly<Record<DutyMark, string>> = { lead: '牵头', shared: '分工', undivided: '责任' };

interface Props {
  readonly matrix: DutyMatrix;
  /** Item the reader came from; its column stands out. */
  readonly chosen: string;
}

/** Departments × items. The row and column that are pointed at or have the focus stand out. */
export function DutyTable({ matrix: { columns, rows }, chosen }: Props) {
  const [hot, setHot] = useState<number | null>(null);
  const starts = groupStarts(columns);
  const follow = ({ target }: PointerEvent | FocusEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    setHot(cell ? Number(cell.dataset.column) : null);
  };
  const lit = hot ?? columns.findIndex(({ item }) => item.clauseId === chosen);
  return (
    <table
      className={styles.table}
      onPointerOver={follow}
      onPointerLeave={() => setHot(null)}
      onFocus={follow}
      onBlur={() => setHot(null)}
      onKeyDown={stepFocus}
    >
      <caption className="visually-hidden">各责任单位在重点任务和政策措施中的分工</caption>
      <colgroup>
        <col className={styles.nameColumn} />
        <col span={MARKS.length} className={styles.countColumn} />
      </colgroup>
      <colgroup>
        {columns.map(({ item }, i) => (
          <col key={item.clauseId} className={i === lit ? styles.lit : undefined} />
        ))}
      </colgroup>
      <thead>
        <tr className={styles.groups}>
          <th rowSpan={2} scope="col" className={styles.corner}>
            责任单位
          </th>
          {MARKS.map((mark) => (
            <th
              key={mark}
              rowSpan={2}
              scope="col"
              className={styles.countHead}
              title={`${DUTY_MARKS[mark].label}的项数`}
            >
              {SHORT[mark]}
            </th>
          ))}
          {groupsOf(columns).map(({ kind, count, part }) => (
            <th key={kind} scope="colgroup" colSpan={count} data-start>
              {clauseLabel(part)}　{ITEM_KINDS[kind].label} {count}
            </th>
          ))}
        </tr>
        <tr className={styles.heads}>
          {columns.map(({ item, clause }, i) => (
            <th
              key={item.clauseId}
              scope="col"
              data-column={i}
              data-start={starts.has(i) || undefined}
              data-lit={i === lit || undefined}
            >
              <ClauseLink
                clauseId={item.clauseId}
                data-step="column"
                title={`${clauseLabel(item.clauseId)} ${clause.title}：看原文`}
              >
                {item.shortName}
              </ClauseLink>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.department.id} row={row} starts={starts} />
        ))}
      </tbody>
    </table>
  );
}

/** Drawn once: what stands out is the column behind it. */
const Row = memo(function Row({
  row,
  starts,
}: {
  readonly row: DutyRow;
  readonly starts: ReadonlySet<number>;
}) {
  const { department, counts, marks } = row;
  return (
    <tr className={styles.row}>
      <th scope="row">
        <ViewLink
          to={departmentView(department.id)}
          data-step="row"
          data-department={department.id}
          title={department.name}
        >
          {department.shortName}
        </ViewLink>
      </th>
      {MARKS.map((mark) => (
        <td key={mark} className={styles.count} data-mark={mark}>
          {counts[mark] > 0 && counts[mark]}
        </td>
      ))}
      {marks.map((mark, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row stand where the columns stand
        <td key={i} data-column={i} data-start={starts.has(i) || undefined}>
          {mark && <DutyMarkSymbol mark={mark} />}
        </td>
      ))}
    </tr>
  );
});

interface Group {
  readonly kind: ItemKind;
  readonly part: string;
  readonly count: number;
}

function groupsOf(columns: readonly DutyColumn[]): readonly Group[] {
  const kinds = [...new Set(columns.map(({ item }) => item.kind))];
  return kinds.map((kind) => ({
    kind,
    part: ITEM_KINDS[kind].part,
    count: columns.filter(({ item }) => item.kind === kind).length,
  }));
}

/** Columns with which a group begins. */
const groupStarts = (columns: readonly DutyColumn[]): ReadonlySet<number> =>
  new Set(columns.flatMap(({ item }, i) => (columns[i - 1]?.item.kind === item.kind ? [] : [i])));
