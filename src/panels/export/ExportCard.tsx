import { use, useState } from 'react';
import { type ExportEdition, VIEW_FILES, type ViewFile } from '#catalog/exports.ts';
import { useView } from '../DatasetContext.ts';
import { type PictureWish, useExportActions } from '../ExportActions.ts';
import { PolicyContext } from '../PolicyContext.ts';
import { useShownPackage } from '../useShownPackage.ts';
import { ChartChoice } from './ChartChoice.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import styles from './export.module.css';
import { PictureChoice } from './PictureChoice.tsx';
import { SampleChoice } from './SampleChoice.tsx';
import { useExport } from './useExport.ts';

/** What is shown now as a file: which, for whom, how it is going. */
export function ExportCard() {
  const shown = useShownPackage();
  const view = useView();
  const policy = use(PolicyContext);
  const actions = useExportActions();
  const { state, start, cancel } = useExport();
  const [edition, setEdition] = useState<ExportEdition>('internal');
  const working = state.kind === 'working';
  const savePicture = (picture: Pick<PictureWish, 'part' | 'name' | 'note' | 'slug' | 'form'>) =>
    void start((watch) => actions.picture(shown, { ...picture, view, policy, edition }, watch));
  return (
    <div className={styles.card}>
      <h3>导出当前所见</h3>
      <p className={styles.hint}>按当前筛选、指标和年份；写法与屏幕相同。</p>
      <EditionChoice edition={edition} onEdition={setEdition} disabled={working} />
      <SampleChoice disabled={working} />
      <ul className={styles.files}>
        {(Object.keys(VIEW_FILES) as ViewFile[]).map((file) => (
          <li key={file}>
            <button
              type="button"
              disabled={working}
              onClick={() => void start((watch) => actions.view(shown, { file, view, edition }, watch))}
            >
              <b>{VIEW_FILES[file].label}</b>
              <span>{VIEW_FILES[file].hint}</span>
            </button>
          </li>
        ))}
      </ul>
      <ChartChoice disabled={working} onPicture={savePicture} />
      <PictureChoice disabled={working} onPicture={savePicture} />
      <ExportStatus state={state} onCancel={cancel} />
    </div>
  );
}
