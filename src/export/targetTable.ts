import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import { type BoardEntry, selectTargetBoard } from '#selectors/targetBoard.ts';
import { asOfDate } from '#selectors/targets.ts';

import { clauseLabel, TARGET_STATES } from '#symbology/labels.ts';
import type { ViewState } from '#view/viewState.ts';
import type { ExportCell, ExportColumn, ExportTable } from './exportTable.ts';
import { placesOf } from './figureColumns.ts';

const text = (title: string): ExportColumn => ({ title, kind: 'text' });

const COLUMNS: readonly ExportColumn[] = [
  text('目标或规定'),
  text('评判对象'),
  { title: '目标值', kind: 'number' },
  { title: '见到', kind: 'number' },
  text('单位'),
  text('期限'),
  text('状态'),
  text('说明'),
  text('条款'),
  text('条款原文'),
];

/** Every target and rule with its state. It rests on nothing the filters hide, and on no sample. */
export function targetTable(dataset: Dataset, view: ViewState): ExportTable {
  const board = selectTargetBoard(dataset, view);
  const entries = [...board.city, ...board.groups.flatMap(({ entries: all }) => all)];
  const targets = entries.map(({ judgement }) => judgement.target);
  const lookup = lookupOf(dataset);
  return {
    title: '目标与规定',
    note: `评判日 ${asOfDate(dataset, view)}；不随筛选变化，不计示例`,
    columns: COLUMNS,
    rows: entries.map(rowOf),
    sourceIds: targets.map((target) => target.sourceId),
    indicators: [...new Set(targets.map(({ indicatorId }) => indicatorId))].flatMap(
      (id) => lookup.row('indicators', id) ?? [],
    ),
  };
}

/** Numbers of targets are written with so many places at most. */
const PLACES = 2;

function rowOf({ judgement }: BoardEntry): readonly ExportCell[] {
  const { target, subjectName, state, value, why } = judgement;
  return [
    target.name,
    subjectName,
    numberOf(target.value, target.direction === 'atLeast' ? '不少于 ' : '不超过 '),
    value === null ? null : numberOf(value, ''),
    target.sourceUnit,
    target.deadline || null,
    TARGET_STATES[state].label,
    why || null,
    clauseLabel(target.clauseId),
    target.quote,
  ];
}

const numberOf = (value: number, before: string): ExportCell => ({
  value,
  before,
  after: '',
  places: placesOf(value, PLACES),
});
