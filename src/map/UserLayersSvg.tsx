import { type MouseEvent, memo, useMemo, useState } from 'react';
import type { LayerSetting } from '#catalog/layers.ts';
import type { UserLayer } from '#domain/userLayer.ts';
import { type PickedFeature, pickedIn, pickFeature, useUserLayers } from '#view/userLayers.ts';
import { UserFeatureCard } from './UserFeatureCard.tsx';
import styles from './UserLayersSvg.module.css';
import { type DrawnKind, firstPosition, KIND_OF, userLayerPath } from './userLayerPath.ts';
import type { Viewport } from './viewport.ts';

interface Props {
  readonly viewport: Viewport;
  /** Whether all of them are shown, and how opaque. */
  readonly layers: readonly LayerSetting[];
}

/** Features of a layer drawn one by one, so that each can be pointed at; larger layers are drawn as wholes. */
const ONE_BY_ONE = 1500;

interface Pointed {
  readonly picked: PickedFeature;
  readonly x: number;
  readonly y: number;
}

/** The reader's own layers in SVG, between the base map and the names. */
export function UserLayersSvg({ viewport, layers: settings }: Props) {
  const { layers, picked } = useUserLayers();
  const setting = settings.find(({ id }) => id === 'user');
  const [hovered, setHovered] = useState<Pointed | null>(null);
  if (layers.length === 0 || !setting?.shown) return null;
  const pointed = (event: MouseEvent<SVGElement>): Pointed | null => {
    const target = (event.target as Element).closest('[data-feature]');
    const [layerId, index] = target?.getAttribute('data-feature')?.split(' ') ?? [];
    const frame = event.currentTarget.getBoundingClientRect();
    return layerId === undefined
      ? null
      : {
          picked: { layerId, index: Number(index) },
          x: event.clientX - frame.left,
          y: event.clientY - frame.top,
        };
  };
  const shown = pickedIn(layers, hovered?.picked ?? picked);
  const at = hovered ?? (shown && place(viewport, firstPosition(shown.feature)));
  return (
    <>
      {/* For the pointer alone: by keyboard a feature is chosen in the list of its layer. */}
      <svg
        className={styles.svg}
        width={viewport.width}
        height={viewport.height}
        aria-hidden="true"
        opacity={setting.opacity / 100}
        onMouseMove={(event) => setHovered(pointed(event))}
        onMouseLeave={() => setHovered(null)}
        onClick={(event) => {
          const found = pointed(event);
          if (!found) return;
          event.stopPropagation();
          pickFeature(found.picked);
        }}
      >
        {layers
          .filter((layer) => layer.shown)
          .map((layer) => (
            <Layer key={layer.id} layer={layer} viewport={viewport} />
          ))}
        {shown && (
          <path
            d={userLayerPath(shown.feature, viewport)}
            className={styles.picked}
            data-kind={KIND_OF[shown.feature.geometry.type]}
          />
        )}
      </svg>
      {shown && at && (
        <UserFeatureCard
          layerName={shown.layer.name}
          properties={shown.feature.properties}
          x={at.x}
          y={at.y}
          width={viewport.width}
          height={viewport.height}
          {...(!hovered && { onClose: () => pickFeature(null) })}
        />
      )}
    </>
  );
}

const place = (viewport: Viewport, [lon = 0, lat = 0]: readonly number[]) => viewport.toScreen(lon, lat);

const Layer = memo(function Layer({
  layer,
  viewport,
}: {
  readonly layer: UserLayer;
  readonly viewport: Viewport;
}) {
  const { data, id, colour, opacity } = layer;
  const paths = useMemo(
    () => (data.features.length > ONE_BY_ONE ? wholes(data, viewport) : singles(id, data, viewport)),
    [id, data, viewport],
  );
  return (
    <g style={{ color: `var(--${colour})`, opacity: opacity / 100 }} data-user-layer={id}>
      {paths.map(({ key, kind, d, feature }) => (
        <g key={key} className={styles[kind]} data-feature={feature} data-answers={feature}>
          <path d={d} className={styles.casing} />
          <path d={d} className={styles.shape} />
        </g>
      ))}
    </g>
  );
});

interface Drawn {
  readonly key: string;
  readonly kind: DrawnKind;
  readonly d: string;
  /** Layer and index, where the feature can be pointed at. */
  readonly feature: string | undefined;
}

const singles = (id: string, { features }: UserLayer['data'], viewport: Viewport): readonly Drawn[] =>
  features.map((feature, index) => ({
    key: String(index),
    kind: KIND_OF[feature.geometry.type],
    d: userLayerPath(feature, viewport),
    feature: `${id} ${index}`,
  }));

const wholes = ({ features }: UserLayer['data'], viewport: Viewport): readonly Drawn[] =>
  (['area', 'line', 'dots'] as const).map((kind) => ({
    key: kind,
    kind,
    d: features
      .filter((feature) => KIND_OF[feature.geometry.type] === kind)
      .map((feature) => userLayerPath(feature, viewport))
      .join(''),
    feature: undefined,
  }));
