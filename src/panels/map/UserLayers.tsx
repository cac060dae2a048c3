import type { LayerNote } from '#domain/userLayer.ts';
import { dismissRefused, type ReadingFile, useUserLayers } from '#view/userLayers.ts';
import { UserLayerNotes } from './UserLayerNotes.tsx';
import { UserLayerRow } from './UserLayerRow.tsx';
import styles from './UserLayers.module.css';

/** The reader's own layers: add, set right, take away. */
export function UserLayers({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { layers, reading, refused } = useUserLayers();
  return (
    <section className={styles.section} aria-labelledby="user-layers">
      <div className={styles.head}>
        <h3 id="user-layers">我的图层</h3>
        <AddFiles onFiles={onFiles} />
      </div>
      <p className={styles.note}>GeoJSON 文件可拖到页面上。只在本次打开期间保留，不上传，也不写进链接。</p>
      <div role="status">
        {reading.map((file) => (
          <Reading key={file.id} file={file} />
        ))}
        {refused.map(({ id, file, notes }) => (
          <Refused key={id} file={file} notes={notes} onDismiss={() => dismissRefused(id)} />
        ))}
      </div>
      <ul>
        {[...layers].reverse().map((layer) => (
          <UserLayerRow key={layer.id} layer={layer} />
        ))}
      </ul>
    </section>
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

function Reading({ file: { file, stage, cancel } }: { readonly file: ReadingFile }) {
  return (
    <div className={styles.reading}>
      <span>
        <b>{file}</b>
        {stage}…
      </span>
      <button type="button" className="small-button" onClick={cancel}>
        取消
      </button>
    </div>
  );
}

interface RefusedProps {
  readonly file: string;
  readonly notes: readonly LayerNote[];
  readonly onDismiss: () => void;
}

function Refused({ file, notes, onDismiss }: RefusedProps) {
  return (
    <div className={styles.refused}>
      <div className={styles.head}>
        <b>{file} 没有加上</b>
        <button type="button" className="small-button" aria-label={`知道了：${file}`} onClick={onDismiss}>
          知道了
        </button>
      </div>
      <UserLayerNotes notes={notes} />
    </div>
  );
}
