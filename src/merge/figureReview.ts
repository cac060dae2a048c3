import type { Proposed } from '#domain/intake.ts';
import type { CellChange, Change } from './changes.ts';
import type { ReviewItem } from './reviewItem.ts';
import { rowCells } from './rowCells.ts';
import type { TextRow, TextTable } from './textTable.ts';

type Figure = Proposed<'observations'>;
type Cells = Readonly<Record<string, string>>;

/**
 * What a figure that comes in would do. `same`: it is there already. `outranked`: it only says there is no figure
 * where there is one. `clash`: another of the same import says otherwise under the same id.
 */
export type Reviewed<T> =
  | { readonly kind: 'items'; readonly items: readonly ReviewItem[] }
  | { readonly kind: 'same' | 'outranked' }
  | { readonly kind: 'clash'; readonly first: T };

interface Against {
  readonly mine: TextTable;
  readonly path: string;
  /** Indicators whose figures hold for every year: two of different years disagree all the same. */
  readonly lasting: ReadonlySet<string>;
  /** Id of the item that adds the subject; '' when it is there already. */
  readonly subjectItem: (subjectId: string) => string;
}

/** What of a row is the figure and how it is known. The rest names it, or was settled by whoever keeps the package. */
const FIGURE = ['sourceValue', 'sourceUnit', 'value', 'unit', 'missingReason', 'qualifier'] as const;
const ORIGIN = ['standing', 'standingNote', 'sourceId', 'reportedOn', 'note'] as const;

/** Holds figures one after another against the table of observations. */
export function figureReview({
  mine,
  path,
  lasting,
  subjectItem,
}: Against): (figure: Figure) => Reviewed<Figure> {
  const byId = new Map<string, TextRow>();
  const groups = new Map<string, TextRow[]>();
  const groupOf = (cells: Cells): string =>
    [
      cells.subjectKind,
      cells.subjectId,
      cells.indicatorId,
      cells.nature,
      ...(lasting.has(cells.indicatorId ?? '') ? [] : [periodOf(cells)]),
    ].join('\n');
  for (const row of mine.rows) {
    if (byId.has(row.key)) continue;
    byId.set(row.key, row);
    const key = groupOf(row.cells);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const canMark = mine.columns.includes('internal');
  const seen = new Map<string, Figure>();

  return (figure) => {
    const first = seen.get(figure.row.id);
    const cells = rowCells(figure.row);
    if (first) return sameFigure(rowCells(first.row), cells) ? { kind: 'same' } : { kind: 'clash', first };
    seen.set(figure.row.id, figure);
    const group = groups.get(groupOf(cells)) ?? [];
    const own = byId.get(figure.row.id);
    const others = own && !group.includes(own) ? [own, ...group] : group;
    if (others.some((row) => sameFigure(row.cells, cells))) return { kind: 'same' };
    const filled = others.filter(({ cells: of }) => of.value !== '');
    if (figure.row.value === null && others.length > 0) return { kind: 'outranked' };
    const base = { table: 'observations', path, cells, needs: subjectItem(figure.row.subjectId) } as const;
    const item = (rest: Omit<ReviewItem, keyof typeof base | 'id' | 'from'>): Reviewed<Figure> => ({
      kind: 'items',
      items: [{ ...base, ...rest, id: `observations\n${figure.row.id}`, from: figure.from }],
    });
    const added = (preferred: string): Change => ({
      kind: 'added',
      key: figure.row.id,
      row: { key: figure.row.id, cells: { ...cells, preferred }, source: null },
      conflict: false,
    });
    const fill = own?.cells.value === '' ? own : undefined;
    if (filled.length === 0)
      return item({
        kind: fill ? 'changed' : 'added',
        before: fill?.cells ?? null,
        fields: fill ? fieldsOf(fill, cells) : [],
        // What is for internal use goes nowhere without its mark unless somebody says so.
        conflict: cells.internal === 'true' && !canMark,
        effects: { take: fill ? replaced(fill, cells) : [added('')] },
      });
    const settled = own ?? settledOf(filled);
    const both = [added('rival'), ...filled.flatMap(asRival)];
    return item({
      kind: 'changed',
      before: (settled ?? filled[0])?.cells ?? null,
      fields: settled ? fieldsOf(settled, cells) : [],
      conflict: true,
      effects: {
        ...(settled && { take: replaced(settled, cells) }),
        // One source says one thing of a figure.
        ...(!own && { both }),
      },
    });
  };
}

/** A year, its end and its last month are one: 2023, 2023-12 and 2023-12-31 say the same of a stock. */
const periodOf = ({ periodKind = '', period = '' }: Cells): string =>
  periodKind === 'year' || periodKind === 'asof'
    ? period.replace(/-12(?:-31)?$/, '')
    : `${periodKind} ${period}`;

function sameFigure(a: Cells, b: Cells): boolean {
  const [x, y] = [a.value ?? '', b.value ?? ''];
  if (x === '' || y === '') return x === y;
  const [left, right] = [Number(x), Number(y)];
  const near = Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
  return near && a.qualifier === b.qualifier;
}

/** Of several rows the one that is shown: the one preferred, or any where all agree; undefined where none is. */
function settledOf(rows: readonly TextRow[]): TextRow | undefined {
  const [first, ...rest] = rows;
  const chosen = rows.find(({ cells }) => cells.preferred === 'yes');
  return chosen ?? (first && rest.every(({ cells }) => sameFigure(cells, first.cells)) ? first : undefined);
}

const cellChange = (row: TextRow, column: string, theirs: string): CellChange => ({
  kind: 'cell',
  key: row.key,
  column,
  base: null,
  mine: row.cells[column] ?? '',
  theirs,
  conflict: false,
});

function fieldsOf(row: TextRow, cells: Cells) {
  const written: Cells = {
    ...Object.fromEntries([...FIGURE, ...ORIGIN].map((column) => [column, cells[column] ?? ''])),
    // A mark that is there already stays.
    ...(cells.internal === 'true' && { internal: 'true' }),
    ...(row.cells.preferred === 'yes' && { preferredReason: '导入时选用' }),
  };
  return Object.entries(written).flatMap(([column, theirs]) => {
    const mine = row.cells[column] ?? '';
    return mine === theirs ? [] : [{ column, mine, theirs }];
  });
}

const replaced = (row: TextRow, cells: Cells): readonly CellChange[] =>
  fieldsOf(row, cells).map(({ column, theirs }) => cellChange(row, column, theirs));

const asRival = (row: TextRow): readonly CellChange[] =>
  row.cells.preferred === '' ? [cellChange(row, 'preferred', 'rival')] : [];
