import type { PositionQuality } from '#catalog/subjects.ts';
import type { TableName } from '#catalog/tables.ts';
import type { TextCells } from '#merge/rewriteRows.ts';
import type { TextTables } from '#merge/textTable.ts';

const THINGS: readonly TableName[] = ['towns', 'enterprises', 'parks'];

/** Tells of a thing no more than its township, county or city. The very same cells where that is all there is. */
export function publicPosition(tables: TextTables): (table: TableName, cells: TextCells) => TextCells {
  const rowsOf = (table: TableName) => (tables[table]?.rows ?? []).map(({ cells }) => cells);
  const townships = new Set(rowsOf('places').flatMap(({ id = '', lon = '' }) => (lon === '' ? [] : [id])));
  const cities = new Set(rowsOf('areas').flatMap(({ id = '', kind }) => (kind === 'city' ? [id] : [])));
  const remaining = ({ placeCode = '', areaId = '' }: TextCells): PositionQuality => {
    if (townships.has(placeCode)) return 'township';
    return cities.has(areaId) ? 'city' : 'county';
  };
  return (table, cells) => {
    if (!THINGS.includes(table)) return cells;
    const { lon = '', lat = '', positionQuality } = cells;
    if (lon === '' && lat === '' && positionQuality !== 'exact') return cells;
    const quality = positionQuality === 'exact' ? remaining(cells) : positionQuality;
    return { ...cells, lon: '', lat: '', positionQuality: quality ?? '' };
  };
}
