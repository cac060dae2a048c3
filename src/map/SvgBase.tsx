import { memo } from 'react';
import { fillColour, hatchesOf } from '#symbology/hatches.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';
import type { MapScene } from './mapScene.ts';
import { type Camera, type Projection, toScreen } from './projection.ts';
import styles from './SvgBase.module.css';

interface Props {
  readonly scene: MapScene;
  readonly projection: Projection;
  readonly camera: Camera;
  readonly width: number;
  readonly height: number;
  readonly hovered: string | null;
}

/** An area while nothing colours it. */
const PLAIN = 'var(--map-area)';

/** Fills and outlines. Names and symbols lie above it as HTML, so any other base map can take its place. */
export function SvgBase({ scene, projection, camera, width, height, hovered }: Props) {
  const selectedArea = scene.selected?.kind === 'area' ? scene.selected.id : null;
  const origin = toScreen(camera, { x: 0, y: 0 });
  return (
    <svg className={styles.svg} width={width} height={height} aria-hidden="true">
      <HatchPatterns prefix="hatch-" zoom={camera.k} />
      <g transform={`translate(${origin.x} ${origin.y}) scale(${camera.k})`}>
        <Neighbours scene={scene} projection={projection} />
        {scene.counties.features.map((feature) => {
          const area = scene.areas.find((a) => a.area.id === feature.properties.id);
          const path = projection.path(feature.geometry);
          return (
            <g
              key={feature.properties.id}
              data-area={feature.properties.id}
              className={area?.dimmed ? styles.dimmed : undefined}
            >
              <path d={path} className={styles.area} fill={area ? fillColour(area.fill, PLAIN) : PLAIN} />
              {(area ? hatchesOf(area.fill) : []).map((hatch) => (
                <path key={hatch} d={path} fill={`url(#hatch-${hatch})`} pointerEvents="none" />
              ))}
            </g>
          );
        })}
        {scene.counties.features
          .filter((f) => f.properties.id === selectedArea || f.properties.id === hovered)
          .map((feature) => (
            <g key={feature.properties.id} pointerEvents="none">
              <path d={projection.path(feature.geometry)} className={styles.casing} />
              <path
                d={projection.path(feature.geometry)}
                className={feature.properties.id === selectedArea ? styles.selected : styles.hovered}
              />
            </g>
          ))}
      </g>
    </svg>
  );
}

const Neighbours = memo(function Neighbours({ scene, projection }: Pick<Props, 'scene' | 'projection'>) {
  return scene.neighbours.features.map((feature) => (
    <path key={feature.properties.id} d={projection.path(feature.geometry)} className={styles.neighbour} />
  ));
});
