import type { UserLayer } from '#domain/userLayer.ts';
import { pickedIn, pickFeature, useUserLayers } from '#view/userLayers.ts';
import styles from './PickedFeature.module.css';
import { UserFeatureCard } from './UserFeatureCard.tsx';
import type { Hover } from './useHover.ts';
import { firstPosition, KIND_OF, userLayerPath } from './userLayerPath.ts';
import type { Viewport } from './viewport.ts';

interface Props {
  readonly hover: Hover | null;
  readonly viewport: Viewport;
  /** The reader's own layers that are drawn. */
  readonly users: readonly UserLayer[];
}

/** The reader's own feature under the pointer, or the one that was clicked: marked, and told of. */
export function PickedFeature({ hover, viewport, users }: Props) {
  const picked = useUserLayers((s) => s.picked);
  const hovered = hover?.kind === 'feature' ? hover : null;
  const shown = pickedIn(users, hovered?.picked ?? picked);
  if (!shown) return null;
  const [lon = 0, lat = 0] = firstPosition(shown.feature);
  const at = hovered ?? viewport.toScreen(lon, lat);
  return (
    <>
      <svg className={styles.svg} width={viewport.width} height={viewport.height} aria-hidden="true">
        <path
          d={userLayerPath(shown.feature, viewport.toScreen)}
          className={styles.picked}
          data-kind={KIND_OF[shown.feature.geometry.type]}
        />
      </svg>
      <UserFeatureCard
        layerName={shown.layer.name}
        properties={shown.feature.properties}
        x={at.x}
        y={at.y}
        width={viewport.width}
        height={viewport.height}
        {...(!hovered && { onClose: () => pickFeature(null) })}
      />
    </>
  );
}
