import type { PositionQuality } from '#catalog/subjects.ts';
import type { TableName } from '#catalog/tables.ts';
import type { TextCells } from '#merge/rewriteRows.ts';
import type { TextTables } from '#merge/textTable.ts';

const THINGS: readonly TableName[] = ['towns', 'enterprises', 'parks'];

/**
 * Tells of a thing no more than what is left: its township, county or city. `hidden`: where things exactly stand is
 * told of none. The very same cells where that is all there is.
 */
export function publicPosition(
  tables: TextTables,
  hidden: boolean,
): (table: TableName, cells: TextCells) => TextCells {
  const rowsOf = (table: TableName) => (tables[table]?.rows ?? []).map(({ cells }) => cells);
  const townships = new Set(
    rowsOf('places').flatMap(({ id = '', lon = '', lat = '' }) => (lon === '' || lat === '' ? [] : [id])),
  );
  const cities = new Set(rowsOf('areas').flatMap(({ id = '', kind }) => (kind === 'city' ? [id] : [])));
  const remaining = ({ placeCode = '', areaId = '' }: TextCells): PositionQuality => {
    if (townships.has(placeCode)) return 'township';
    return cities.has(areaId) ? 'city' : 'county';
  };
  return (table, cells) => {
    if (!THINGS.includes(table)) return cells;
    const { lon = '', lat = '', positionQuality = '' } = cells;
    const bare = hidden || lon === '' || lat === '';
    const lower = positionQuality === 'township' || (positionQuality === 'exact' && bare);
    const quality = lower ? remaining(cells) : positionQuality;
    if (quality === positionQuality && (!hidden || lon + lat === '')) return cells;
    return { ...cells, ...(hidden && { lon: '', lat: '' }), positionQuality: quality };
  };
}
