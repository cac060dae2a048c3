import type { LonLat } from '#domain/measurement.ts';
import type { Viewport } from '../viewport.ts';
import type { ShapeLabel } from './measureLabels.ts';
import styles from './ToolCanvas.module.css';

interface Props {
  readonly points: readonly LonLat[];
  readonly closed: boolean;
  readonly tone: 'measure' | 'region' | 'sketch';
  readonly viewport: Viewport;
}

/** A line or ring with its points, on a casing that keeps it off any fill. */
export function Shape({ points, closed, tone, viewport }: Props) {
  const screen = points.map(([lon, lat]) => viewport.toScreen(lon, lat));
  const path = `M${screen.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${closed ? 'Z' : ''}`;
  if (screen.length === 0) return null;
  return (
    <g data-shape={tone}>
      {closed && <path d={path} className={styles.fill} />}
      <path d={path} className={styles.casing} />
      <path d={path} className={styles.line} />
      {screen.map(({ x, y }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: points of a shape have no other name than their place
        <circle key={i} cx={x} cy={y} r={tone === 'region' ? 3 : 4} className={styles.point} />
      ))}
    </g>
  );
}

/** Texts at shapes, in HTML as all names of the map are. */
export const ShapeLabels = ({ labels }: { readonly labels: readonly ShapeLabel[] }) => (
  <div className={styles.labels}>
    {labels.map(({ key, text, x, y, strong }) => (
      <span key={key} className={styles.label} data-strong={strong || undefined} style={{ left: x, top: y }}>
        {text}
      </span>
    ))}
  </div>
);
