import { memo, useMemo } from 'react';
import type { UserLayer } from '#domain/userLayer.ts';
import type { Projection } from './projection.ts';
import styles from './UserLayersSvg.module.css';
import { KIND_OF, userLayerPath } from './userLayerPath.ts';

interface Props {
  readonly layers: readonly UserLayer[];
  readonly projection: Projection;
}

/** Vertices nearer than this, in CSS px of the unzoomed map, are the same even on the nearest map. */
const FINEST = 0.04;

/** The reader's own layers on the ground of the SVG map; the camera is that of the group they stand in. */
export function UserLayersSvg({ layers, projection }: Props) {
  return layers
    .filter((layer) => layer.shown)
    .map((layer) => <Layer key={layer.id} layer={layer} projection={projection} />);
}

const Layer = memo(function Layer({
  layer: { id, data, colour, opacity },
  projection,
}: {
  readonly layer: UserLayer;
  readonly projection: Projection;
}) {
  const paths = useMemo(
    () => data.features.map((feature) => userLayerPath(feature, projection.project, FINEST)),
    [data, projection],
  );
  return (
    <g style={{ color: `var(--${colour})`, opacity: opacity / 100 }} data-user-layer={id}>
      {data.features.map(({ geometry }, index) => (
        <g
          // biome-ignore lint/suspicious/noArrayIndexKey: features have no other name, and never change places
          key={index}
          className={styles[KIND_OF[geometry.type]]}
          data-feature={`${id} ${index}`}
        >
          <path d={paths[index]} className={styles.casing} />
          <path d={paths[index]} className={styles.shape} />
        </g>
      ))}
    </g>
  );
});
