import type { Enterprise, Park, Town } from '#domain/dataset.ts';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import { type ColumnContext, ENTERPRISE_COLUMNS, PARK_COLUMNS, TOWN_COLUMNS } from './columns.tsx';
import type { RowLook } from './TableRow.tsx';

const sectorOf = ({ sectorId }: { readonly sectorId: string }, { lookup }: ColumnContext) =>
  lookup.row('sectors', sectorId);

export const TOWN_ROWS: RowLook<Town> = {
  columns: TOWN_COLUMNS,
  nameOf: (town) => town.shortName,
  symbol: (town, context) => <TownSymbol level={town.level} sector={sectorOf(town, context)} size={22} />,
};

export const ENTERPRISE_ROWS: RowLook<Enterprise> = {
  columns: ENTERPRISE_COLUMNS,
  nameOf: (firm) => firm.name,
  symbol: (firm, context) => (
    <ThingSymbol kind={firm.role === 'leading' ? 'leading' : 'enterprise'} sector={sectorOf(firm, context)} />
  ),
};

export const PARK_ROWS: RowLook<Park> = {
  columns: PARK_COLUMNS,
  nameOf: (park) => park.name,
  symbol: (park, context) => <ThingSymbol kind="park" sector={sectorOf(park, context)} />,
};
