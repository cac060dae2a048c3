import { FigureView } from '#ui/FigureView.tsx';
import styles from './MapTooltip.module.css';
import type { SceneArea } from './mapScene.ts';

interface Props {
  readonly area: SceneArea;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const WIDTH = 236;

export function MapTooltip({ area, x, y, width, height }: Props) {
  const left = Math.max(8, Math.min(x + 16, width - WIDTH - 8));
  const below = y < height * 0.6;
  return (
    <div
      className={styles.tooltip}
      style={{ left, width: WIDTH, ...(below ? { top: y + 16 } : { bottom: height - y + 16 }) }}
      aria-hidden="true"
    >
      <strong>{area.area.name}</strong>
      {[area.figure, area.beside].map(
        (figure, i) =>
          figure && (
            // biome-ignore lint/suspicious/noArrayIndexKey: two places, each with its own figure
            <p key={i}>
              {figure.indicator.name} <FigureView figure={figure} size="wide" />
            </p>
          ),
      )}
      {area.detail !== '' && <p className={styles.note}>{area.detail}</p>}
      <p className={styles.note}>
        镇与集群 {area.counts.towns} · 企业 {area.counts.enterprises} · 园区 {area.counts.parks}
      </p>
    </div>
  );
}
