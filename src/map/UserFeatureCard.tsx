import type { UserProperties } from '#domain/userLayer.ts';
import styles from './UserFeatureCard.module.css';

interface Props {
  readonly layerName: string;
  readonly properties: UserProperties;
  /** What it tells of, in CSS px of the map's frame. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Given where the card stays until it is closed. */
  readonly onClose?: () => void;
}

const WIDTH = 248;
const clamp = (value: number, most: number) => Math.max(0, Math.min(value, most));

/** Name and properties of a feature of the reader's own, all as plain text. */
export function UserFeatureCard({ layerName, properties, x, y, width, height, onClose }: Props) {
  const left = Math.max(8, Math.min(x + 16, width - WIDTH - 8));
  const below = y < height * 0.5;
  const vertical = below ? { top: clamp(y, height) + 16 } : { bottom: height - clamp(y, height) + 16 };
  return (
    <div
      className={styles.card}
      style={{ left, width: WIDTH, ...vertical }}
      role="status"
      data-feature-card=""
      data-overlay=""
    >
      {onClose && (
        <button type="button" className={styles.close} aria-label="关闭图形说明" onClick={onClose}>
          ×
        </button>
      )}
      <strong>{properties.name || '未命名图形'}</strong>
      <p className={styles.layer}>我的图层 · {layerName}</p>
      {properties.facts.length > 0 && (
        <dl className={styles.facts}>
          {properties.facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
