import { useLayoutEffect, useRef } from 'react';
import styles from './CrowdCanvas.module.css';
import { paletteOf, type Resolve, rgbaOf } from './gl/palette.ts';
import type { Crowd } from './marks.ts';
import { type Picture, paintPoints, placePoints } from './paintPoints.ts';
import type { Projection } from './projection.ts';
import type { MapViewport } from './viewport.ts';

/** CSS px. */
const RADIUS = 2.5;

interface Props {
  readonly crowd: Crowd;
  readonly projection: Projection;
  readonly viewport: MapViewport;
  readonly theme: 'dark' | 'light';
  /** 0 to 1. */
  readonly opacity: number;
}

/** Very many points over either base map, painted in the frame in which the page shows them. */
export function CrowdCanvas({ crowd, projection, viewport, theme, opacity }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const image = useRef<ImageData | null>(null);
  /** Kept over all crowds of a theme: a colour not read yet makes the page work out its styles. */
  const palette = useRef<{ readonly theme: string; readonly resolve: Resolve } | null>(null);
  const [width, height] = [
    Math.round(viewport.width * devicePixelRatio),
    Math.round(viewport.height * devicePixelRatio),
  ];

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context || width === 0 || height === 0) return;
    if (image.current?.width !== width || image.current.height !== height) {
      image.current = new ImageData(width, height);
    }
    if (palette.current?.theme !== theme) palette.current = { theme, resolve: paletteOf(canvas.current) };
    const inks = inksOf(crowd, palette.current.resolve);
    const places = placePoints(crowd.ground, projection, viewport, devicePixelRatio);
    paintPoints(pictureOf(image.current), places, inks, RADIUS * devicePixelRatio);
    context.putImageData(image.current, 0, 0);
  }, [crowd, projection, viewport, theme, width, height]);

  return (
    <div className={styles.layer} aria-hidden="true">
      <canvas
        ref={canvas}
        width={width}
        height={height}
        style={{ width: viewport.width, height: viewport.height, opacity }}
        data-points={crowd.count}
      />
    </div>
  );
}

const pictureOf = ({ data, width, height }: ImageData): Picture => ({
  pixels: new Uint32Array(data.buffer),
  width,
  height,
});

/** The colour of each point. */
function inksOf({ colours, colourAt }: Crowd, resolve: Resolve): Uint32Array {
  const known = colours.map((css) => inkOf(resolve(css)));
  const inks = new Uint32Array(colourAt.length);
  for (let i = 0; i < inks.length; i += 1) inks[i] = known[colourAt[i] ?? 0] ?? 0;
  return inks;
}

function inkOf(colour: string): number {
  const [red, green, blue, alpha] = rgbaOf(colour);
  return (alpha << 24) | (blue << 16) | (green << 8) | red;
}
