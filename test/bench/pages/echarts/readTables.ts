import type { FeatureCollection } from 'geojson';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

const FILES = {
  areas: 'areas.csv',
  sectors: 'sectors.csv',
  towns: 'towns.csv',
  enterprises: 'enterprises.csv',
  parks: 'parks.csv',
  places: 'places.csv',
  indicators: 'indicators.csv',
  observations: 'observations.csv',
  sampleObservations: 'sample/observations.csv',
} as const;

export type Tables = Readonly<Record<keyof typeof FILES, readonly Row[]>>;

const readTable = async (path: string): Promise<readonly Row[]> => {
  const text = await (await fetch(`./data/${path}`)).text();
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
};

/** The tables a map of this kind needs, all fetched at once. */
export async function readTables(): Promise<Tables> {
  const entries = Object.entries(FILES).map(async ([name, path]) => [name, await readTable(path)] as const);
  return Object.fromEntries(await Promise.all(entries)) as unknown as Tables;
}

export const readOutlines = async (name: 'counties' | 'neighbours'): Promise<FeatureCollection> =>
  (await fetch(`./data/geo/${name}.geojson`)).json();

export interface CountyValue {
  readonly name: string;
  readonly value: number | null;
}

/** Output of each county: the newest value of each of its towns, added. */
export function outputByCounty({ areas, towns, observations, sampleObservations }: Tables): CountyValue[] {
  const newest = new Map<string, Row>();
  for (const row of [...sampleObservations, ...observations]) {
    if (row.indicatorId !== 'outputValue' || row.nature !== 'actual' || row.value === '') continue;
    const known = newest.get(row.subjectId ?? '');
    if (!known || (row.period ?? '') >= (known.period ?? '')) newest.set(row.subjectId ?? '', row);
  }
  return areas
    .filter((area) => area.kind === 'county')
    .map((area) => {
      const values = towns
        .filter((town) => town.areaId === area.id)
        .flatMap((town) => newest.get(town.id ?? '')?.value ?? []);
      const value = values.length === 0 ? null : values.reduce((sum, text) => sum + Number(text), 0);
      return { name: area.name ?? '', value };
    });
}

export interface PlacedPoint {
  readonly sectorId: string;
  readonly at: [number, number];
}

/** Towns, firms and parks at their own point, else at their township's, else at their county's seat. */
export function pointsOf({ towns, enterprises, parks, places }: Tables): PlacedPoint[] {
  const positions = new Map(places.map((place) => [place.id, [Number(place.lon), Number(place.lat)]]));
  return [...towns, ...enterprises, ...parks].map((row) => {
    const own = row.lon === '' ? undefined : [Number(row.lon), Number(row.lat)];
    const [lon = 0, lat = 0] = own ?? positions.get(row.placeCode) ?? positions.get(row.areaId) ?? [];
    return { sectorId: row.sectorId ?? '', at: [lon, lat] };
  });
}
