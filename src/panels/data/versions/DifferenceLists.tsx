import type { ReactNode } from 'react';
import { LEVELS } from '#catalog/subjects.ts';
import type { PackageDifference } from '#selectors/packageDifference.ts';
import { formatFigure } from '#symbology/formatFigure.ts';
import { TARGET_STATES } from '#symbology/labels.ts';
import { VERDICTS } from '#symbology/verdicts.ts';
import plain from '../plainTable.module.css';
import styles from './VersionsPage.module.css';

const MOST_SHOWN = 200;

/** Before and after, list by list; what did not change is not listed, and that is said. */
export function DifferenceLists({ difference }: { readonly difference: PackageDifference }) {
  const { figures, levels, ranks, targets, criteria, waiting } = difference;
  const count = figures.length + levels.length + ranks.length + targets.length + criteria.length;
  return (
    <div role="status">
      <p>
        {count === 0 ? '数值、层级、名次、目标和认定标准都没有变化。' : `共 ${count} 处变化。`}
        等资料的判断 {waiting.before} 项 → {waiting.after} 项。示例值不参加比较。
      </p>
      <List title="目标" rows={targets}>
        {({ targetName, subjectName, before, after }) => (
          <Row
            name={`${subjectName}：${targetName}`}
            before={before ? TARGET_STATES[before].label : '没有此项'}
            after={after ? TARGET_STATES[after].label : '没有此项'}
          />
        )}
      </List>
      <List title="层级" rows={levels}>
        {({ townName, before, after }) => (
          <Row
            name={townName}
            before={before ? LEVELS[before].label : '不在表中'}
            after={after ? LEVELS[after].label : '不在表中'}
          />
        )}
      </List>
      <List title="认定标准" rows={criteria}>
        {({ townName, item, before, after }) => (
          <Row
            name={`${townName}：${item.shortName}`}
            before={before ? VERDICTS[before].label : '没有此项'}
            after={after ? VERDICTS[after].label : '没有此项'}
          />
        )}
      </List>
      <List title="产值名次" rows={ranks}>
        {({ townName, before, after }) => (
          <Row name={townName} before={rankText(before)} after={rankText(after)} />
        )}
      </List>
      <List title="数值" rows={figures}>
        {({ subjectName, indicator, before, after }) => (
          <Row
            name={`${subjectName}：${indicator.name}`}
            before={figureText(before)}
            after={figureText(after)}
          />
        )}
      </List>
    </div>
  );
}

const rankText = (rank: number | null): string => (rank === null ? '无名次' : `第 ${rank}`);

function figureText(figure: PackageDifference['figures'][number]['before']): string {
  const { line, period } = formatFigure(figure);
  return period ? `${line}（${period}）` : line;
}

interface ListProps<T> {
  readonly title: string;
  readonly rows: readonly T[];
  readonly children: (row: T) => ReactNode;
}

function List<T>({ title, rows, children }: ListProps<T>) {
  if (rows.length === 0) return null;
  return (
    <table className={`${plain.table} ${styles.table}`}>
      <caption>
        {title} {rows.length}
        {rows.length > MOST_SHOWN && `，先列 ${MOST_SHOWN} 处`}
      </caption>
      <thead>
        <tr>
          <th scope="col">事项</th>
          <th scope="col">从前</th>
          <th scope="col">现在</th>
        </tr>
      </thead>
      <tbody>{rows.slice(0, MOST_SHOWN).map((row) => children(row))}</tbody>
    </table>
  );
}

const Row = ({
  name,
  before,
  after,
}: {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{before}</td>
    <td>
      <b>{after}</b>
    </td>
  </tr>
);
