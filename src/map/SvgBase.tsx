import { memo } from 'react';
import type { MapScene, SceneArea } from './mapScene.ts';
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

/** Fills and outlines. Names and symbols lie above it as HTML, so any other base map can take its place. */
export function SvgBase({ scene, projection, camera, width, height, hovered }: Props) {
  const selectedArea = scene.selected?.kind === 'area' ? scene.selected.id : null;
  const origin = toScreen(camera, { x: 0, y: 0 });
  return (
    <svg className={styles.svg} width={width} height={height} aria-hidden="true">
      <Hatches zoom={camera.k} />
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
              <path d={path} className={styles.area} fill={baseFill(area)} />
              {overlays(area).map((pattern) => (
                <path key={pattern} d={path} fill={`url(#${pattern})`} pointerEvents="none" />
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

function baseFill(area: SceneArea | undefined): string {
  switch (area?.fill.kind) {
    case 'class':
      return `var(--ramp-${area.fill.step})`;
    case 'missing':
      return 'var(--missing-fill)';
    case 'notApplicable':
      return 'var(--na-fill)';
    default:
      return 'var(--map-area)';
  }
}

function overlays(area: SceneArea | undefined): readonly string[] {
  if (area?.fill.kind === 'missing') return ['hatch-missing'];
  if (area?.fill.kind !== 'class' || area.fill.hatch === 'none') return [];
  return area.fill.hatch === 'sample' ? ['hatch-sample'] : ['hatch-sample', 'hatch-rival'];
}

/** Sample: 45° stripes over the class. Missing: −45° thin lines on grey. Rival: both ways. */
function Hatches({ zoom }: { readonly zoom: number }) {
  const turned = (degrees: number) => `rotate(${degrees}) scale(${1 / zoom})`;
  return (
    <defs>
      <pattern
        id="hatch-sample"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={turned(45)}
      >
        <rect width="2" height="7" fill="var(--hatch-ink)" />
      </pattern>
      <pattern
        id="hatch-rival"
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform={turned(-45)}
      >
        <rect width="2" height="7" fill="var(--hatch-ink)" />
      </pattern>
      <pattern
        id="hatch-missing"
        width="8"
        height="8"
        patternUnits="userSpaceOnUse"
        patternTransform={turned(-45)}
      >
        <rect width="1.3" height="8" fill="var(--missing-line)" />
      </pattern>
    </defs>
  );
}
