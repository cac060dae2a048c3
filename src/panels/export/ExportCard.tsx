import { useState } from 'react';
import { type ExportEdition, VIEW_FILES, type ViewFile } from '#catalog/exports.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { useExportActions } from '../ExportActions.ts';
import { EditionChoice } from './EditionChoice.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import styles from './export.module.css';
import { useExport } from './useExport.ts';

/** What is shown now as a file: which, for whom, how it is going. */
export function ExportCard() {
  const dataset = useDataset();
  const view = useView();
  const actions = useExportActions();
  const { state, start, cancel } = useExport();
  const [edition, setEdition] = useState<ExportEdition>('internal');
  const working = state.kind === 'working';
  return (
    <div className={styles.card}>
      <h3>导出当前所见</h3>
      <p className={styles.hint}>
        按当前筛选、指标和年份，数与屏幕一致。
        {dataset.sampleObservations.length > 0 &&
          (view.sample === 'on' ? '网址写明要示例，示例数一并导出，并注明。' : '示例数不导出。')}
      </p>
      <EditionChoice edition={edition} onEdition={setEdition} disabled={working} />
      <ul className={styles.files}>
        {(Object.keys(VIEW_FILES) as ViewFile[]).map((file) => (
          <li key={file}>
            <button
              type="button"
              disabled={working}
              onClick={() => void start((watch) => actions.view(dataset, { file, view, edition }, watch))}
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
