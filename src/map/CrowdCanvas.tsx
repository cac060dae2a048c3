import { useLayoutEffect, useMemo, useRef } from 'react';
import styles from './CrowdCanvas.module.css';
import { paletteOf, type Resolve, rgbaOf } from './gl/palette.ts';
import type { Crowd } from './marks.ts';
import { groundOf, type Picture, paintPoints, placePoints } from './paintPoints.ts';
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
  const inks = useRef<{ readonly of: string; readonly crowd: Crowd; readonly inks: Uint32Array } | null>(
    null,
  );
  const ground = useMemo(() => groundOf(crowd.positions), [crowd]);
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
    if (inks.current?.of !== theme || inks.current.crowd !== crowd) {
      inks.current = { of: theme, crowd, inks: inksOf(crowd, paletteOf(canvas.current)) };
    }
    const places = placePoints(ground, projection, viewport).map((px) => px * devicePixelRatio);
    paintPoints(pictureOf(image.current), places, inks.current.inks, RADIUS * devicePixelRatio);
    context.putImageData(image.current, 0, 0);
  }, [crowd, ground, projection, viewport, theme, width, height]);

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

/** The colour of each point; each colour is read from the page once. */
function inksOf({ count, colourOf }: Crowd, resolve: Resolve): Uint32Array {
  const known = new Map<string, number>();
  return new Uint32Array(count).map((_, i) => {
    const css = colourOf(i);
    const ink = known.get(css) ?? inkOf(resolve(css));
    known.set(css, ink);
    return ink;
  });
}

function inkOf(colour: string): number {
  const [red, green, blue, alpha] = rgbaOf(colour);
  return (alpha << 24) | (blue << 16) | (green << 8) | red;
}
