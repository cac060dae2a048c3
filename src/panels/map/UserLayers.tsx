import { Popover } from 'radix-ui';
import { useMemo, useState } from 'react';
import { outlineBounds } from '#domain/outlineBounds.ts';
import { PopoverCard } from '#ui/PopoverCard.tsx';
import { dismissRefused, useUserLayers } from '#view/userLayers.ts';
import { useDataset } from '../DatasetContext.ts';
import { addUserLayers } from './addUserLayers.ts';
import { UserLayerDrop } from './UserLayerDrop.tsx';
import { UserLayerNotes } from './UserLayerNotes.tsx';
import { UserLayerRow } from './UserLayerRow.tsx';
import styles from './UserLayers.module.css';

/** The reader's own layers: add, set right, order away. What is dropped on the page opens the list. */
export function UserLayers() {
  const dataset = useDataset();
  const near = useMemo(() => outlineBounds(dataset.counties), [dataset]);
  const { layers, reading, refused } = useUserLayers();
  const [open, setOpen] = useState(false);
  const add = (files: readonly File[]) => {
    if (files.length === 0) return;
    setOpen(true);
    void addUserLayers(files, near);
  };
  return (
    <>
      <UserLayerDrop onFiles={add} />
      <Popover.Root open={open} onOpenChange={setOpen}>
        <Popover.Trigger className={styles.opener}>
          我的图层{layers.length > 0 && ` ${layers.length}`}
          {refused.length > 0 && <span className={styles.alert}>{refused.length} 个没有加上</span>}
        </Popover.Trigger>
        <PopoverCard className={styles.card ?? ''} aria-label="我的图层" align="start">
          <div className={styles.head}>
            <h3>我的图层</h3>
            <AddFiles onFiles={add} />
          </div>
          <p className={styles.note}>
            GeoJSON 文件可拖到页面上。只在本次打开期间保留，不上传，也不写进链接。
          </p>
          <div role="status">
            {reading.map(({ id, file, stage, cancel }) => (
              <div key={id} className={styles.reading}>
                <span>
                  <b>{file}</b>
                  {stage}…
                </span>
                <button type="button" className="small-button" onClick={cancel}>
                  取消
                </button>
              </div>
            ))}
            {refused.map(({ id, file, notes }) => (
              <div key={id} className={styles.refused}>
                <div className={styles.head}>
                  <b>{file} 没有加上</b>
                  <button
                    type="button"
                    className="small-button"
                    aria-label={`知道了：${file}`}
                    onClick={() => dismissRefused(id)}
                  >
                    知道了
                  </button>
                </div>
                <UserLayerNotes notes={notes} />
              </div>
            ))}
          </div>
          <ul>
            {[...layers].reverse().map((layer) => (
              <UserLayerRow key={layer.id} layer={layer} />
            ))}
          </ul>
        </PopoverCard>
      </Popover.Root>
    </>
  );
}

/** The way to add a file for who does not drag. */
function AddFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  return (
    <label className={styles.add}>
      加图层
      <input
        type="file"
        multiple
        accept=".geojson,.json,application/geo+json"
        className="visually-hidden"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // So that the same file can be chosen again once it is mended.
          event.target.value = '';
        }}
      />
    </label>
  );
}
