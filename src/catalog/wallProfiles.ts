/** Shapes of wall the page is laid out for; 3840×1080 and 7680×2160 are one. */
export const WALL_PROFILES = {
  '16x9': { label: '16:9', ratio: 16 / 9 },
  '24x9': { label: '24:9', ratio: 24 / 9 },
  '32x9': { label: '32:9', ratio: 32 / 9 },
  '48x9': { label: '48:9', ratio: 48 / 9 },
  '9x16': { label: '9:16 竖屏', ratio: 9 / 16 },
} as const;
export type WallProfileId = keyof typeof WALL_PROFILES;

/** A wall of panels: no text crosses a seam. `seam`: mm from picture to picture, 0 where only the edge counts. */
export interface PanelGrid {
  readonly columns: number;
  readonly rows: number;
  readonly seam: number;
}

/** What `?wall=` asks for: a shape by name, or panels. */
export type WallChoice =
  | { readonly kind: 'profile'; readonly id: WallProfileId }
  | ({ readonly kind: 'grid' } & PanelGrid);

/** So many panels can be told of, and so wide a seam (mm). */
export const MOST_PANELS = { columns: 16, rows: 9, seam: 50 } as const;

/** The shape nearest to that of a window: as much wider counts as as much narrower. */
export function nearestProfile(width: number, height: number): WallProfileId {
  const shape = Math.log(Math.max(1, width) / Math.max(1, height));
  const ids = Object.keys(WALL_PROFILES) as WallProfileId[];
  const off = (id: WallProfileId) => Math.abs(Math.log(WALL_PROFILES[id].ratio) - shape);
  return ids.reduce((best, id) => (off(id) < off(best) ? id : best), '16x9');
}
