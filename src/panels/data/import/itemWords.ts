import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { TABLES } from '#catalog/tables.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { ReviewItem } from '#merge/reviewItem.ts';
import { cellFigure } from '#symbology/cellFigure.ts';
import { cellWords, columnTitle } from './cellWords.ts';

/** A change as it is told: of what, from what to what, and how the new is known. */
export interface ItemWords {
  /** Indicator and period, or column; '' for a whole row. */
  readonly what: string;
  readonly before: string;
  readonly after: string;
  readonly standing: Standing | null;
  readonly source: string;
  /** Source of what is there, where the two disagree. */
  readonly sourceBefore: string;
  /** When it was reported, and who wrote it down, where the row tells. */
  readonly filled: string;
  /** File, sheet, line and column it comes from; '' for a package. */
  readonly from: string;
}

type Cells = Readonly<Record<string, string>>;

/** Titles of sources that come in with this import, by id. */
export type SourceTitles = ReadonlyMap<string, string>;

export function itemWords(item: ReviewItem, dataset: Dataset, added: SourceTitles): ItemWords {
  const { from } = item;
  const after = afterOf(item);
  return {
    ...tellingOf(item, dataset),
    standing: standingOf(after),
    source: sourceWords(after.sourceId ?? '', dataset, added),
    sourceBefore: item.conflict ? sourceWords(item.before?.sourceId ?? '', dataset, added) : '',
    filled: [after.reportedOn ?? '', after.enteredBy ?? '', after.enteredOn ?? '']
      .filter((part) => part !== '')
      .join(' '),
    from: from
      ? [from.file, ...(from.sheet === from.file ? [] : [from.sheet]), `第 ${from.line} 行`, from.header]
          .filter((part) => part !== '')
          .join(' · ')
      : '',
  };
}

const sourceWords = (id: string, dataset: Dataset, added: SourceTitles): string =>
  dataset.sources.find((source) => source.id === id)?.title ?? added.get(id) ?? id;

/** The row as it would be. */
function afterOf({ kind, cells, before, effects: { take } }: ReviewItem): Cells {
  if (kind !== 'changed' || !before || !take) return cells;
  const written = take.flatMap((change) => (change.kind === 'cell' ? [[change.column, change.theirs]] : []));
  return { ...before, ...Object.fromEntries(written) };
}

function standingOf(cells: Cells): Standing | null {
  const standing = cells.standing ?? cells.levelStanding ?? '';
  return Object.hasOwn(STANDINGS, standing) ? (standing as Standing) : null;
}

function tellingOf(item: ReviewItem, dataset: Dataset): Pick<ItemWords, 'what' | 'before' | 'after'> {
  const { table, kind, cells, before, fields } = item;
  if (table === null)
    return { what: '', before: kind === 'added' ? '没有' : '现在的文件', after: '换成带来的文件' };
  const indicator = dataset.indicators.find(({ id }) => id === cells.indicatorId);
  const isFigure = (table === 'observations' || table === 'sampleObservations') && indicator;
  // Of another package each cell is told alone; of an own table the figure as a whole.
  if (isFigure && (item.from !== null || kind !== 'changed')) {
    const theirs = cellFigure(cells, indicator);
    const mine = before && cellFigure(before, indicator);
    return {
      what: [indicator.name, theirs.period].filter((part) => part !== '').join(' '),
      before: kind === 'added' || !mine ? '没有' : mine.line,
      after: kind === 'removed' ? '删去这一行' : theirs.line,
    };
  }
  const fieldWords = (written: readonly (readonly [column: string, text: string])[]): string => {
    const filled = written.filter(([, text]) => text !== '');
    return (filled.length > 0 ? filled : written.slice(0, 1))
      .map(([column, text]) => cellWords(column, text, dataset))
      .join('，');
  };
  const place = isFigure ? `${indicator.name} · ` : '';
  if (kind === 'added') return { what: TABLES[table].title, before: '没有', after: rowWords(cells, dataset) };
  if (kind === 'removed')
    return { what: TABLES[table].title, before: rowWords(cells, dataset), after: '删去这一行' };
  return {
    what: place + fields.map(({ column }) => columnTitle(table, column)).join('、'),
    before: fieldWords(fields.map(({ column, mine }) => [column, mine])),
    after: fieldWords(fields.map(({ column, theirs }) => [column, theirs])),
  };
}

/** What a new row says at first sight. */
const TOLD = ['areaId', 'sectorId', 'role', 'grade', 'products', 'positionQuality', 'value', 'text'];

const rowWords = (cells: Cells, dataset: Dataset): string =>
  TOLD.flatMap((column) => {
    const text = cells[column] ?? '';
    return text === '' ? [] : [cellWords(column, text, dataset)];
  }).join('，') || '新的一行';
