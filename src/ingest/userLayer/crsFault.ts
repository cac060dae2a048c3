/** Systems whose degrees are WGS-84 for a map of this scale. */
const ACCEPTED = /(?:CRS:?84|EPSG:{1,2}(?:[\d.]*:)?(?:4326|4490))$/i;

/** The name of a coordinate system a file declares that is none of ours; '' when it declares none or one of ours. */
export function crsFault(file: unknown): string {
  const crs = member(file, 'crs');
  if (crs === null || crs === undefined) return '';
  const properties = member(crs, 'properties');
  const code = member(properties, 'code');
  const name = member(properties, 'name') ?? member(properties, 'href');
  const told = name ?? (code === undefined ? undefined : `EPSG:${String(code)}`);
  const text = typeof told === 'string' ? told.trim() : '写法认不出';
  return ACCEPTED.test(text) ? '' : text;
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
