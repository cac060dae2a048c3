/** Web Mercator in radians, north up; plane arithmetic, so ring winding does not matter. */
const rad = (degrees: number) => (degrees * Math.PI) / 180;
const deg = (radians: number) => (radians * 180) / Math.PI;

export const mercatorX = (lon: number): number => rad(lon);
export const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + rad(lat) / 2));

/** Degrees of a point of the plane. */
export const fromMercator = (x: number, y: number): readonly [lon: number, lat: number] => [
  deg(x),
  deg(2 * Math.atan(Math.exp(y)) - Math.PI / 2),
];
