import { type Counties, numbers, pointsIn } from './draws.ts';

const MANY = 200_000;

interface Package {
  /** Text of enterprises.csv, whose rows are kept and whose header says the columns. */
  readonly enterprises: string;
  readonly counties: Counties;
  readonly sectorIds: readonly string[];
  readonly sourceId: string;
}

/** Text of an enterprises.csv with `count` further rows, each with a position of its own inside its county. */
export function withManyEnterprises(
  { enterprises, counties, sectorIds, sourceId }: Package,
  count = MANY,
): string {
  const columns = enterprises.slice(0, enterprises.indexOf('\n')).trim().split(',');
  const random = numbers(20_251_125);
  const draws = counties.features.map((feature) => ({
    areaId: feature.properties.id,
    draw: pointsIn(feature.geometry, random),
  }));
  const rows = Array.from({ length: count }, (_, i) => {
    const { areaId, draw } = draws[i % draws.length] ?? { areaId: '', draw: () => [0, 0] };
    const [lon = 0, lat = 0] = draw();
    const row: Readonly<Record<string, string>> = {
      id: `load-${i}`,
      name: `压测企业${i}`,
      initials: 'ycqy',
      areaId,
      sectorId: sectorIds[Math.floor(random() * sectorIds.length)] ?? '',
      role: 'unstated',
      lon: lon.toFixed(5),
      lat: lat.toFixed(5),
      positionQuality: 'exact',
      sourceId,
    };
    return columns.map((column) => row[column] ?? '').join(',');
  });
  return `${enterprises.trimEnd()}\n${rows.join('\n')}\n`;
}
