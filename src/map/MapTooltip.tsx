import type { ReactNode } from 'react';
import { FigureView } from '#ui/FigureView.tsx';
import styles from './MapTooltip.module.css';
import type { SceneArea } from './mapScene.ts';

interface Props {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

const WIDTH = 236;

/** A card beside the pointer, always inside the frame. */
export function MapTooltip({ x, y, width, height, children }: Props) {
  const left = Math.max(8, Math.min(x + 16, width - WIDTH - 8));
  const below = y < height * 0.6;
  return (
    <div
      className={styles.tooltip}
      style={{ left, width: WIDTH, ...(below ? { top: y + 16 } : { bottom: height - y + 16 }) }}
      aria-hidden="true"
    >
      {children}
    </div>
  );
}

export function AreaTip({ area }: { readonly area: SceneArea }) {
  return (
    <>
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
    </>
  );
}
