import { type CSSProperties, Fragment, memo, type ReactNode } from 'react';
import type { LayerId, LayerSetting } from '#catalog/layers.ts';
import { fillColour, hatchesOf } from '#symbology/hatches.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';
import { useFirstPainted } from '#ui/useFirstPainted.ts';
import type { MapScene } from './mapScene.ts';
import type { Projection } from './projection.ts';
import styles from './SvgBase.module.css';
import type { MapViewport } from './viewport.ts';

interface Props {
  readonly scene: MapScene;
  readonly projection: Projection;
  readonly viewport: MapViewport;
  readonly hovered: string | null;
  readonly layers: readonly LayerSetting[];
  readonly bold: number;
  /** The reader's own layers, drawn on the ground at their place in the order. */
  readonly user: ReactNode;
}

/** An area while nothing colours it. */
const PLAIN = 'var(--map-area)';

/** Fills and outlines. Names and symbols lie above it as HTML, so that the other base map can take its place. */
export function SvgBase({ scene, projection, viewport, hovered, layers, bold, user }: Props) {
  const { flat, width, height } = viewport;
  const ground = `translate(${flat.x} ${flat.y}) scale(${flat.k})`;
  const drawn: Partial<Record<LayerId, ReactNode>> = {
    neighbours: (
      <g transform={ground}>
        <Neighbours scene={scene} projection={projection} />
      </g>
    ),
    areas: (
      <g transform={ground}>
        <Areas scene={scene} projection={projection} />
      </g>
    ),
    user: <g transform={ground}>{user}</g>,
  };
  return (
    <svg
      className={styles.svg}
      style={{ '--bold': bold } as CSSProperties}
      width={width}
      height={height}
      aria-hidden="true"
    >
      <HatchPatterns prefix="hatch-" zoom={flat.k / bold} />
      {layers
        .filter(({ id, shown }) => shown && drawn[id] !== undefined)
        .map(({ id, opacity }) => (
          <g key={id} opacity={opacity / 100} data-layer={id}>
            {drawn[id]}
          </g>
        ))}
      <g transform={ground} pointerEvents="none">
        <Outlines scene={scene} projection={projection} hovered={hovered} />
      </g>
    </svg>
  );
}

interface GroundProps {
  readonly scene: MapScene;
  readonly projection: Projection;
}

/** Beyond the city, and without an answer: they come with the second frame. */
const Neighbours = memo(function Neighbours({ scene, projection }: GroundProps) {
  if (!useFirstPainted()) return null;
  return scene.neighbours.features.map((feature) => (
    <path key={feature.properties.id} d={projection.path(feature.geometry)} className={styles.neighbour} />
  ));
});

const Areas = memo(function Areas({ scene, projection }: GroundProps) {
  return scene.counties.features.map((feature) => {
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
  });
});

/** Outlines stay whatever is switched off; hover and selection are drawn over them. */
const Outlines = memo(function Outlines({
  scene,
  projection,
  hovered,
}: GroundProps & { readonly hovered: string | null }) {
  const selected = scene.selected?.kind === 'area' ? scene.selected.id : null;
  const emphasised = scene.counties.features.filter(
    ({ properties: { id } }) => id === selected || id === hovered,
  );
  return (
    <>
      {scene.counties.features.map((feature) => (
        <path
          key={feature.properties.id}
          d={projection.path(feature.geometry)}
          className={styles.outline}
          opacity={scene.areas.find((a) => a.area.id === feature.properties.id)?.dimmed ? 0.4 : 1}
        />
      ))}
      {emphasised.map(({ properties: { id }, geometry }) => (
        <Fragment key={id}>
          <path d={projection.path(geometry)} className={styles.casing} />
          <path
            d={projection.path(geometry)}
            className={id === selected ? styles.selected : styles.hovered}
          />
        </Fragment>
      ))}
    </>
  );
});
