import { useState } from 'react';
import { DEFAULT_LAYERS, LAYERS, type LayerSetting } from '#catalog/layers.ts';
import { latePart } from '#ui/latePart.tsx';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { useViewStore } from '#view/store.ts';
import { useUserLayers } from '#view/userLayers.ts';
import { useDataset, useViewNow } from '../DatasetContext.ts';
import styles from './LayerPanel.module.css';

const UserLayerDrop = latePart('自备图层', async () => (await import('./UserLayerDrop.tsx')).UserLayerDrop);
const UserLayers = latePart('自备图层', async () => (await import('./UserLayers.tsx')).UserLayers);

/** The reader's own layers, then switches, order and opacity of all, the uppermost first. */
export function LayerPanel() {
  const dataset = useDataset();
  const layers = useViewNow((view) => view.layers);
  const [open, setOpen] = useState(false);
  const refused = useUserLayers((s) => s.refused.length);
  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    setOpen(true);
    // What does not come is told by the card, whose part of the code it is.
    import('./addUserLayers.ts').then(
      ({ addUserLayers }) => addUserLayers(files, dataset),
      () => {},
    );
  };
  const { change, adjust } = useViewStore.getState();
  const hidden = layers.filter((layer) => !layer.shown).length;
  const set = (id: LayerSetting['id'], patch: Partial<LayerSetting>) =>
    layers.map((layer) => (layer.id === id ? { ...layer, ...patch } : layer));
  const swap = (from: number, to: number) => {
    const [a, b] = [layers[from], layers[to]];
    return a && b ? layers.map((layer, i) => (i === from ? b : i === to ? a : layer)) : layers;
  };
  const topDown = [...layers.entries()].reverse();
  return (
    <>
      <UserLayerDrop onFiles={add} />
      <PopoverButton
        open={open}
        onOpenChange={setOpen}
        className={styles.trigger}
        cardLabel="图层"
        align="start"
        card={() => (
          <>
            <UserLayers onFiles={add} />
            <h3 className={styles.title}>图层</h3>
            <p className={styles.note}>上面的盖住下面的；名录、排序和目标不受影响</p>
            <ul className={styles.list}>
              {topDown.map(([at, { id, shown, opacity }]) => (
                <li key={id} className={styles.row}>
                  <label className={styles.name}>
                    <input
                      type="checkbox"
                      checked={shown}
                      onChange={() => change({ layers: set(id, { shown: !shown }) })}
                    />
                    {LAYERS[id].label}
                  </label>
                  <input
                    type="range"
                    min="10"
                    max="100"
                    step="10"
                    value={opacity}
                    disabled={!shown}
                    aria-label={`${LAYERS[id].label}不透明度`}
                    aria-valuetext={`${opacity}%`}
                    onChange={(e) => adjust({ layers: set(id, { opacity: Number(e.target.value) }) })}
                  />
                  <span className={styles.percent}>{opacity}%</span>
                  <button
                    type="button"
                    aria-label={`${LAYERS[id].label}上移`}
                    disabled={at === layers.length - 1}
                    onClick={() => change({ layers: swap(at, at + 1) })}
                  >
                    ↑
                  </button>
                  <button
                    type="button"
                    aria-label={`${LAYERS[id].label}下移`}
                    disabled={at === 0}
                    onClick={() => change({ layers: swap(at, at - 1) })}
                  >
                    ↓
                  </button>
                </li>
              ))}
            </ul>
            <button type="button" className="small-button" onClick={() => change({ layers: DEFAULT_LAYERS })}>
              恢复原样
            </button>
          </>
        )}
      >
        图层{hidden > 0 && <span className={styles.hidden}>关 {hidden}</span>}
        {refused > 0 && <span className={styles.hidden}>未加上 {refused}</span>}
      </PopoverButton>
    </>
  );
}
