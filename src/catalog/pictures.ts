export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Width in px of a picture of a page that is as long as the page. */
export const LONG_WIDTH = 1920;

/** Sizes to choose from, in px of the file; `screen` is that of the window, `own` is typed in. `long`: for pages only. */
export const PICTURE_SIZES = {
  long: { label: `宽 ${LONG_WIDTH}，长随内容`, size: null },
  screen: { label: '与窗口相同', size: null },
  fullHd: { label: '1920 × 1080', size: { width: 1920, height: 1080 } },
  uhd: { label: '3840 × 2160（4K）', size: { width: 3840, height: 2160 } },
  wall: { label: '7680 × 2160', size: { width: 7680, height: 2160 } },
  own: { label: '自定大小', size: null },
} as const;
export type PictureSizeId = keyof typeof PICTURE_SIZES;

/** Below it nothing is readable, beyond it browsers have no canvas or no memory. `pixels`: width by height. `longest`: height of a page. */
export const PICTURE_LIMITS = {
  least: { width: 960, height: 540 },
  most: { width: 7680, height: 4320 },
  longest: 16_000,
  pixels: 7680 * 2160,
} as const;
