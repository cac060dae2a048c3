import { useState } from 'react';
import { type ExportEdition, VIEW_FILES, type ViewFile } from '#catalog/exports.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { useExportView } from '../ExportActions.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import styles from './export.module.css';
import { useExport } from './useExport.ts';

/** What is shown now as a file: which, for whom, how it is going. */
export function ExportCard() {
  const dataset = useDataset();
  const view = useView();
  const exportView = useExportView();
  const { state, start, cancel } = useExport();
  const [edition, setEdition] = useState<ExportEdition>('internal');
  const change = useViewStore((s) => s.change);
  const working = state.kind === 'working';
  return (
    <div className={styles.card}>
      <h3>导出当前所见</h3>
      <p className={styles.hint}>按当前筛选、指标和年份；写法与屏幕相同，另附来源与定义。</p>
      <EditionChoice edition={edition} onEdition={setEdition} disabled={working} />
      {dataset.sampleObservations.length > 0 && (
        <label className={styles.sample}>
          <input
            type="checkbox"
            checked={view.sample === 'on'}
            disabled={working}
            onChange={({ target }) => change({ sample: target.checked ? 'on' : null })}
          />
          含示例数据
          <span>{view.sample === 'on' ? '另列一栏，写明示例' : '不选则不导出'}</span>
        </label>
      )}
      <ul className={styles.files}>
        {(Object.keys(VIEW_FILES) as ViewFile[]).map((file) => (
          <li key={file}>
            <button
              type="button"
              disabled={working}
              onClick={() => void start((watch) => exportView(dataset, { file, view, edition }, watch))}
            >
              <b>{VIEW_FILES[file].label}</b>
              <span>{VIEW_FILES[file].hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <ExportStatus state={state} onCancel={cancel} />
    </div>
  );
}
