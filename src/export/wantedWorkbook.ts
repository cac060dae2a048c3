import { PRODUCT_NAME } from '#catalog/product.ts';
import { SUBJECT_KINDS } from '#catalog/subjects.ts';
import { WANTED_STATES } from '#catalog/wanted.ts';
import {
  NOT_APPLICABLE,
  WANTED_COLUMNS,
  WANTED_MARK,
  WANTED_QUALIFIERS,
  WANTED_SHEETS,
  type WantedColumn,
} from '#catalog/wantedSheet.ts';
import { lastFullYear } from '#domain/lastFullYear.ts';
import type { WantedFigure, WantedRequest } from '#domain/wanted.ts';
import { knownText } from '#symbology/wantedWords.ts';
import { wantedGuide } from './wantedGuide.ts';
import type { CellPlan, RowPlan, SheetPlan, WorkbookPlan } from './workbookPlan.ts';

const COLUMNS = Object.keys(WANTED_COLUMNS) as readonly WantedColumn[];
const EARLIER_YEARS = 5;
const LONGEST_TEXT = 200;

/**
 * 缺数清单 as a workbook to send out: a row a figure, ids and names locked, the rest to be filled in. `versionId`: the
 * kept version of the package it was made from; null for the package beside the page.
 */
export function wantedWorkbook(request: WantedRequest, versionId: string | null): WorkbookPlan {
  const title = titleOf(request);
  return { title, sheets: [fillSheet(request, title, versionId), wantedGuide(request, title, versionId)] };
}

const titleOf = ({ department, year, meta }: WantedRequest): string =>
  [
    `${PRODUCT_NAME} 缺数清单（${year} 年）`,
    ...(department === '' ? [] : [department]),
    ...(meta.grade === '' ? [] : [meta.grade]),
  ].join(' · ');

function fillSheet(request: WantedRequest, title: string, versionId: string | null): SheetPlan {
  const { year, figures, madeOn } = request;
  const newest = Math.max(year, lastFullYear(madeOn));
  const years = Array.from({ length: newest - year + EARLIER_YEARS + 1 }, (_, i) => String(newest - i));
  const head: readonly RowPlan[] = [
    { look: 'title', cells: [WANTED_MARK, versionId ?? '', title] },
    {
      look: 'text',
      cells: [
        '',
        '',
        `只填有底色的各列；没有数的留空。怎样填、各指标的定义和依据，见“${WANTED_SHEETS.guide}”。`,
      ],
    },
    { look: 'header', cells: COLUMNS.map((column) => WANTED_COLUMNS[column].header) },
  ];
  return {
    name: WANTED_SHEETS.fill,
    columns: COLUMNS.map((column) => {
      const { width, use } = WANTED_COLUMNS[column];
      return { width, hidden: use === 'id' };
    }),
    rows: [
      ...head,
      ...figures.map((figure): RowPlan => ({ look: 'body', cells: cellsOf(figure, year, years) })),
    ],
    frozen: head.length,
    locked: true,
  };
}

function cellsOf(figure: WantedFigure, year: number, years: readonly string[]): readonly CellPlan[] {
  const { subject, indicator, state } = figure;
  const cells: Readonly<Record<WantedColumn, CellPlan>> = {
    subjectId: subject.id,
    indicatorId: indicator.id,
    subject: subject.name,
    kind: SUBJECT_KINDS[subject.kind].label,
    area: subject.areaName,
    indicator: indicator.name,
    unit: indicator.unitLabel,
    state: WANTED_STATES[state].label,
    known: knownText(figure),
    year: { fill: year, check: { kind: 'list', values: years }, prompt: '这个数是哪一年的' },
    value: {
      fill: null,
      check: { kind: 'number', orText: NOT_APPLICABLE },
      prompt: `只填数，以${indicator.unitLabel}计；零填 0，没有这一项填“${NOT_APPLICABLE}”，没有数留空`,
    },
    qualifier: {
      fill: null,
      check: { kind: 'list', values: Object.keys(WANTED_QUALIFIERS) },
      prompt: '不选即为准确',
    },
    source: text('数出自哪份报表或文件'),
    office: text('写单位名称，不写个人姓名和电话'),
    date: { fill: null, check: { kind: 'date' }, prompt: '如 2026-03-15' },
  };
  return COLUMNS.map((column) => cells[column]);
}

const text = (prompt: string): CellPlan => ({
  fill: null,
  check: { kind: 'text', longest: LONGEST_TEXT },
  prompt,
});
