import { DATUMS, type Datum } from '#catalog/userLayers.ts';
import type { UserLayer } from '#domain/userLayer.ts';
import { changeLayer, pickFeature, removeLayer, setGoal, useUserLayers } from '#view/userLayers.ts';
import { changeDatum } from './addUserLayers.ts';
import { UserLayerNotes } from './UserLayerNotes.tsx';
import styles from './UserLayers.module.css';

const MOST_LISTED = 50;

/** One layer of the reader's own: how it is shown, what its coordinates are in, and what was found in it. */
export function UserLayerRow({ layer }: { readonly layer: UserLayer }) {
  const { id, name, colour, shown, opacity, datum, data, bounds, notes } = layer;
  return (
    <li className={styles.row} aria-label={name}>
      <label className={styles.shown}>
        <input
          type="checkbox"
          checked={shown}
          onChange={(e) => changeLayer(id, { shown: e.target.checked })}
        />
        <span className={styles.swatch} style={{ background: `var(--${colour})` }} aria-hidden="true" />
        <b>{name}</b>
        <span className={styles.note}>{data.features.length} 个图形</span>
      </label>
      <div className={styles.settings}>
        <label>
          坐标系
          <select value={datum} onChange={(e) => void changeDatum(layer, e.target.value as Datum)}>
            {(Object.keys(DATUMS) as Datum[]).map((key) => (
              <option key={key} value={key}>
                {DATUMS[key].label}（{DATUMS[key].use}）
              </option>
            ))}
          </select>
        </label>
        <label>
          不透明
          <input
            type="range"
            min={10}
            max={100}
            step={10}
            value={opacity}
            onChange={(e) => changeLayer(id, { opacity: Number(e.target.value) })}
          />
          <span>{opacity}%</span>
        </label>
      </div>
      <UserLayerNotes notes={notes} />
      <FeatureList layer={layer} />
      <div className={styles.settings}>
        <button
          type="button"
          className="small-button"
          aria-label={`移到图层 ${name}`}
          onClick={() => setGoal(bounds)}
        >
          移到图层
        </button>
        <button
          type="button"
          className="small-button"
          aria-label={`移除图层 ${name}`}
          onClick={() => removeLayer(id)}
        >
          移除
        </button>
      </div>
    </li>
  );
}

/** The features by name, for who does not point at the map. */
function FeatureList({ layer: { id, data } }: { readonly layer: UserLayer }) {
  const picked = useUserLayers((s) => s.picked);
  const isPicked = (index: number) => picked?.layerId === id && picked.index === index;
  const more = data.features.length - MOST_LISTED;
  return (
    <details className={styles.features}>
      <summary>图形名单</summary>
      <ol>
        {data.features.slice(0, MOST_LISTED).map(({ properties }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a feature of a file has no other name than its place
          <li key={index}>
            <button
              type="button"
              aria-pressed={isPicked(index)}
              onClick={() => pickFeature(isPicked(index) ? null : { layerId: id, index })}
            >
              {properties.name || `未命名图形 ${index + 1}`}
            </button>
          </li>
        ))}
      </ol>
      {more > 0 && <p className={styles.note}>另有 {more} 个未列出</p>}
    </details>
  );
}
