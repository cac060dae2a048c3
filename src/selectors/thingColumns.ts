import { CATEGORIES, LEVELS, ROLES } from '#catalog/subjects.ts';
import type { Enterprise, Park, Town } from '#domain/dataset.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { ThingTable } from './placedTable.ts';

/** What a table says of a thing beside its name: a text, or the newest figure of an indicator. */
export type ThingColumn<Row> = {
  readonly title: string;
  /** Kept where the table is narrow. */
  readonly essential?: true;
} & (
  | { readonly id: string; readonly text: (row: Row, lookup: Lookup) => string }
  | { readonly indicatorId: string }
);

interface ThingRows {
  readonly towns: Town;
  readonly enterprises: Enterprise;
  readonly parks: Park;
}

const areaName = (row: { readonly areaId: string }, lookup: Lookup) =>
  lookup.row('areas', row.areaId)?.shortName ?? '';
const publisher = (row: { readonly sourceId: string }, lookup: Lookup) =>
  lookup.row('sources', row.sourceId)?.publisher ?? '';

/** The columns of the tables on the screen and in files, in their order. */
export const THING_COLUMNS: { readonly [T in ThingTable]: readonly ThingColumn<ThingRows[T]>[] } = {
  towns: [
    { id: 'level', title: '层级', text: (t) => LEVELS[t.level].label, essential: true },
    { id: 'area', title: '区域', text: areaName },
    { id: 'category', title: '类别', text: (t) => CATEGORIES[t.category].label },
    { indicatorId: 'outputValue', title: '主导产业产值', essential: true },
    { indicatorId: 'enterpriseCount', title: '企业数' },
    { indicatorId: 'employment', title: '从业人员' },
    { id: 'source', title: '主要来源', text: publisher },
  ],
  enterprises: [
    { id: 'role', title: '角色', text: (e) => ROLES[e.role].label },
    { id: 'area', title: '区域', text: areaName },
    { id: 'sector', title: '领域', text: (e, lookup) => lookup.row('sectors', e.sectorId)?.name ?? '' },
    { id: 'products', title: '产品', text: (e) => e.products, essential: true },
    { id: 'town', title: '所属专业镇', text: (e, lookup) => lookup.row('towns', e.townId)?.shortName ?? '' },
    { id: 'note', title: '规模说明', text: (e) => e.note },
    { id: 'source', title: '来源', text: publisher },
  ],
  parks: [
    { id: 'grade', title: '级别', text: (p) => p.grade },
    { id: 'area', title: '区域', text: areaName },
    { id: 'sector', title: '主导领域', text: (p) => p.leadSectors },
    { indicatorId: 'parkArea', title: '园区面积', essential: true },
    { indicatorId: 'parkEnterpriseCount', title: '入园企业' },
    { indicatorId: 'availableLand', title: '可供用地' },
    { id: 'source', title: '来源', text: publisher },
  ],
};
