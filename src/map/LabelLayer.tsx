import type { CSSProperties } from 'react';
import type { LayerId, LayerSetting } from '#catalog/layers.ts';
import type { Sector } from '#domain/dataset.ts';
import { inkOn, PLAIN_INK } from '#symbology/inkOn.ts';
import { PlacedSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import { AreaBlock } from './AreaBlock.tsx';
import { isSelected } from './isSelected.ts';
import styles from './LabelLayer.module.css';
import { MarkerButton } from './MarkerButton.tsx';
import type { SceneArea } from './mapScene.ts';
import type { PlacedBlock } from './placeLabels.ts';
import type { PlacedMarker, PlacedPin } from './useLabels.ts';

interface Props {
  readonly areas: readonly SceneArea[];
  readonly blocks: readonly PlacedBlock[];
  readonly pins: readonly PlacedPin[];
  readonly markers: readonly PlacedMarker[];
  readonly layers: readonly LayerSetting[];
  readonly theme: 'dark' | 'light';
  readonly selected: Selection | null;
  readonly sectorOf: (id: string) => Sector | undefined;
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (areaId: string | null) => void;
  /** The keyboard has come to something at this point, which may be out of view. */
  readonly onReach: (x: number, y: number) => void;
}

const LAYER_OF_KIND = { town: 'towns', enterprise: 'enterprises', park: 'parks' } as const;

/** Names, figures and symbols over the base map, as real text and buttons. */
export function LabelLayer({
  areas,
  blocks,
  pins,
  markers,
  layers,
  theme,
  selected,
  sectorOf,
  onSelect,
  onHover,
  onReach,
}: Props) {
  const styleOf = (id: LayerId): CSSProperties => {
    const at = layers.findIndex((layer) => layer.id === id);
    return { zIndex: at, opacity: (layers[at]?.opacity ?? 100) / 100 };
  };
  const named = layers.some((layer) => layer.id === 'names' && layer.shown);
  const spread = pins.filter(({ x, y, seat }) => x !== seat.x || y !== seat.y);
  return (
    <div className={styles.layer}>
      {spread.length > 0 && (
        <svg className={styles.stems} aria-hidden="true">
          {spread.map(({ kind, id, x, y, seat }) => (
            <line key={`${kind}:${id}`} x1={seat.x} y1={seat.y} x2={x} y2={y} />
          ))}
        </svg>
      )}
      {blocks.map((block) => {
        const scene = areas.find((a) => a.area.id === block.areaId);
        return (
          scene && (
            <div
              key={block.areaId}
              className={styles.block}
              style={{
                ...styleOf('names'),
                transform: `translate(${block.x}px, ${block.y}px) translate(-50%, -50%)`,
              }}
              role="group"
              aria-label={scene.area.shortName}
              onFocus={() => onReach(block.x, block.y)}
              data-block={block.areaId}
              data-ink={block.textInside && !scene.dimmed ? inkOn(scene.fill, theme) : PLAIN_INK[theme]}
              data-detail={block.detail}
            >
              <AreaBlock
                scene={scene}
                detail={block.detail}
                selected={selected}
                sectorOf={sectorOf}
                onSelect={onSelect}
                onHover={onHover}
                named={named}
                merged={markers.length > 0}
              />
            </div>
          )
        );
      })}
      {pins.map((pin) => (
        <button
          key={`${pin.kind}:${pin.id}`}
          type="button"
          className={isSelected(selected, pin.kind, pin.id) ? `${styles.pin} ${styles.ring}` : styles.pin}
          data-quality={pin.quality}
          data-walk=""
          style={{
            ...styleOf(LAYER_OF_KIND[pin.kind]),
            transform: `translate(${pin.x}px, ${pin.y}px) translate(-50%, -50%)`,
          }}
          aria-label={`${pin.name}，${pin.quality === 'exact' ? '实测位置' : '位置知到乡镇'}`}
          title={pin.name}
          onFocus={() => onReach(pin.x, pin.y)}
          onClick={() => onSelect({ kind: pin.kind, id: pin.id })}
        >
          <PlacedSymbol {...pin} />
        </button>
      ))}
      {markers.map((marker) => (
        <MarkerButton
          key={`${marker.thing.kind}:${marker.thing.id}`}
          marker={marker}
          style={styleOf(LAYER_OF_KIND[marker.thing.kind])}
          selected={isSelected(selected, marker.thing.kind, marker.thing.id)}
          onSelect={onSelect}
          onReach={onReach}
        />
      ))}
    </div>
  );
}
