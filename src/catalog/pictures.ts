/** What a picture of the view shows. */
export const PICTURE_PARTS = {
  map: { label: '地图', hint: '连同图例' },
  whole: { label: '整页', hint: '地图、下栏和概览或档案' },
} as const;
export type PicturePart = keyof typeof PICTURE_PARTS;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Sizes to choose from, in px of the file; `screen` is that of the window, `own` is typed in. */
export const PICTURE_SIZES = {
  screen: { label: '与窗口相同', size: null },
  fullHd: { label: '1920 × 1080', size: { width: 1920, height: 1080 } },
  uhd: { label: '3840 × 2160（4K）', size: { width: 3840, height: 2160 } },
  wall: { label: '7680 × 2160', size: { width: 7680, height: 2160 } },
  own: { label: '自定大小', size: null },
} as const;
export type PictureSizeId = keyof typeof PICTURE_SIZES;

/** Below it nothing is readable, beyond it browsers have no canvas or no memory. `pixels`: width by height. */
export const PICTURE_LIMITS = {
  least: { width: 960, height: 540 },
  most: { width: 7680, height: 4320 },
  pixels: 7680 * 2160,
} as const;
