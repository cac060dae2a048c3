import { type Column, type RowOf, TABLES, type TableName } from '#catalog/tables.ts';
import type { Dataset, Indicator, Observation, PackageMeta, Tables } from '#domain/dataset.ts';

const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** What a test says of a dataset; everything else is filled. */
export type DatasetInput = { readonly [T in TableName]?: readonly Partial<RowOf<T>>[] } & {
  readonly meta?: Partial<PackageMeta>;
} & Partial<Omit<Dataset, TableName | 'meta'>>;

/** The blank of a column, or the first of its closed list where it must be filled. */
function blankOf({ type, required, values }: Column): unknown {
  if (type === 'list') return [];
  if (required && values) return values[0];
  if (type === 'number' || type === 'integer' || type === 'fraction') return required ? 0 : null;
  if (type === 'boolean') return required ? false : null;
  return '';
}

/** Where the first of a closed list would be a poor guess. */
const DEFAULTS: { readonly [T in TableName]?: Partial<RowOf<T>> } = {
  towns: { level: 'reserve', positionQuality: 'county', areaId: '140681', sectorId: 'ceramics' },
  enterprises: { role: 'unstated', positionQuality: 'county', areaId: '140681', sectorId: 'ceramics' },
  parks: { positionQuality: 'county', areaId: '140681' },
  indicators: {
    name: '主导产业产值',
    unit: 'yiYuan',
    unitLabel: '亿元',
    decimals: 1,
    subjectKinds: ['town'],
    aggregation: 'sum',
    use: 'map',
    availability: 'actual',
  },
  observations: { nature: 'actual', periodKind: 'year', period: '2023', standing: 'reported' },
  sampleObservations: { nature: 'actual', periodKind: 'year', period: '2023', standing: 'sample' },
  targets: { unit: 'count', sourceUnit: '个' },
};

/** One row of a table: what the test says, then sensible defaults, then blanks. */
export function aRow<T extends TableName>(table: T, given: Partial<RowOf<T>> = {}): RowOf<T> {
  const columns: Readonly<Record<string, Column>> = TABLES[table].columns;
  const blanks = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, blankOf(column)]));
  const named = given as { readonly id?: string; readonly name?: string };
  const name = named.name ?? named.id;
  const names = {
    ...('name' in columns && name !== undefined && { name }),
    ...('shortName' in columns && name !== undefined && { shortName: name }),
  };
  return { ...blanks, ...names, ...DEFAULTS[table], ...given } as unknown as RowOf<T>;
}

/** The city, its six counties and the zone that lies inside the first of them. */
const AREAS: readonly Partial<RowOf<'areas'>>[] = [
  { id: '140600', kind: 'city', name: '朔州市', shortName: '全市' },
  { id: '140602', kind: 'county', name: '朔城区', parentId: '140600' },
  { id: '140603', kind: 'county', name: '平鲁区', parentId: '140600' },
  { id: '140621', kind: 'county', name: '山阴县', parentId: '140600' },
  { id: '140622', kind: 'county', name: '应县', parentId: '140600' },
  { id: '140623', kind: 'county', name: '右玉县', parentId: '140600' },
  { id: '140681', kind: 'county', name: '怀仁市', parentId: '140600' },
  { id: '140671', kind: 'zone', name: '山西朔州经济开发区', shortName: '开发区', parentId: '140602' },
];

const META: PackageMeta = {
  title: '测试数据包',
  version: '1.0.0',
  edition: 'internal',
  grade: '内部资料',
  dataDate: '2024-03',
  reviewNumber: '',
  outlineCredit: '',
  publicAddress: '',
  linkHosts: [],
  internal: [],
};

/** A whole dataset from the few rows a test is about; rows without an id are numbered. */
export function aDataset(input: DatasetInput = {}): Dataset {
  const rowsOf = <T extends TableName>(table: T) =>
    ((input[table] ?? (table === 'areas' ? AREAS : [])) as readonly Partial<RowOf<T>>[]).map((row, i) =>
      aRow(table, { id: `${table}-${i + 1}`, ...row }),
    );
  const tables = Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table)])) as unknown as Tables;
  return {
    counties: { type: 'FeatureCollection', features: [] },
    neighbours: { type: 'FeatureCollection', features: [] },
    notes: '',
    issues: [],
    refused: [],
    unreadable: [],
    ...input,
    ...tables,
    meta: { ...META, ...input.meta },
  };
}

export const anIndicator = (given: Partial<Indicator> = {}): Indicator =>
  aRow('indicators', { id: 'outputValue', ...given });

let counted = 0;

/** One result with an id of its own. */
export function anObservation(given: Partial<Observation> = {}): Observation {
  counted += 1;
  return aRow('observations', {
    id: `observation-${counted}`,
    subjectId: 'town',
    indicatorId: 'outputValue',
    ...given,
  });
}
