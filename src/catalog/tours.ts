/** What a tour of the wall goes over by name; a link may list ids in an order of its own instead. */
export const TOURS = {
  towns: { label: '各镇与集群' },
  counties: { label: '各县区' },
  sectors: { label: '各行业' },
} as const;
export type TourId = keyof typeof TOURS;

/** What `?tour=` asks for: all of a kind, or ids of towns, areas and sectors, each once. */
export type TourChoice =
  | { readonly kind: 'all'; readonly of: TourId }
  | { readonly kind: 'list'; readonly ids: readonly string[] };

export const MOST_STOPS = 60;

/** Seconds a stop stays: so many at least and at most, by how much there is to read. */
export const STOP_SECONDS = { least: 12, most: 20 } as const;

/** What an operator can set by the address, as whole numbers. `usual` holds until he does; null: by the stop. */
export const WALL_RUN = {
  stay: { label: '每站停留', unit: '秒', least: 5, most: 120, usual: null },
  resume: { label: '触摸后多久继续', unit: '秒', least: 5, most: 600, usual: 30 },
  refresh: { label: '隔多久查数据更新（0 为不查）', unit: '分钟', least: 0, most: 1440, usual: 10 },
  restart: { label: '每天几点重新载入（24 为不）', unit: '点', least: 0, most: 24, usual: 4 },
} as const;
export type WallRunSetting = keyof typeof WALL_RUN;
