/** What the coordinates of a reader's own file may be in; all are converted to WGS-84. */
export const DATUMS = {
  wgs84: { label: 'WGS-84', use: 'GPS、天地图' },
  gcj02: { label: 'GCJ-02', use: '高德、腾讯' },
  bd09: { label: 'BD-09', use: '百度' },
} as const;
export type Datum = keyof typeof DATUMS;

/** Colour tokens of user layers (`--user-1` …), taken in turn: none is near the ramp or a sector. */
export const USER_COLOURS = ['user-1', 'user-2', 'user-3', 'user-4', 'user-5'] as const;
export type UserColour = (typeof USER_COLOURS)[number];

/** Largest file read, in bytes, and most vertices drawn: beyond them the page would no longer answer at once. */
export const MOST_BYTES = 30 * 1024 * 1024;
export const MOST_VERTICES = 200_000;
