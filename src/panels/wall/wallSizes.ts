import type { CSSProperties } from 'react';
import type { PanelGrid } from '#catalog/wallProfiles.ts';
import type { WallScreen } from '#domain/legibility.ts';
import { touchSize } from '#domain/reach.ts';

interface Wall {
  /** Size of the smallest text in CSS px. */
  readonly unit: number;
  readonly screen: WallScreen;
  /** Device pixels for a CSS px. */
  readonly ratio: number;
  readonly width: number;
  readonly height: number;
  readonly panels: PanelGrid | null;
}

/** Sizes everything of the wall is laid out by, as custom properties: text, what a finger needs, panels and seams. */
export function wallSizes({ unit, screen, ratio, width, height, panels }: Wall): CSSProperties {
  const { columns, rows, seam } = panels ?? { columns: 1, rows: 1, seam: 0 };
  const px = (value: number) => `${value}px`;
  return {
    '--wall-min': px(unit),
    '--touch': px(touchSize(screen, ratio)),
    '--panel-width': px(Math.floor(width / columns)),
    '--panel-height': px(Math.floor(height / rows)),
    '--seam': px(panels ? Math.max(2, Math.ceil(seam / (screen.pitch * ratio))) : 0),
  } as CSSProperties;
}
