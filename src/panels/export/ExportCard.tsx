import { use, useState } from 'react';
import type { ExportEdition } from '#catalog/exports.ts';
import type { PageTables } from '#selectors/pageTables.ts';
import { useView } from '../DatasetContext.ts';
import { type PictureForm, type PictureWish, useExportActions } from '../ExportActions.ts';
import { PolicyContext } from '../PolicyContext.ts';
import { ChartSheet } from '../picture/ChartSheet.tsx';
import { type ShownChart, useShownCharts } from '../picture/shownCharts.ts';
import { type ShownPicture, useShownPictures } from '../picture/shownPictures.ts';
import { useShownPackage } from '../useShownPackage.ts';
import { ChartChoice } from './ChartChoice.tsx';
import { EditionChoice } from './EditionChoice.tsx';
import { ExportStatus } from './ExportStatus.tsx';
import styles from './export.module.css';
import { FileChoice } from './FileChoice.tsx';
import { PictureChoice } from './PictureChoice.tsx';
import { SampleChoice } from './SampleChoice.tsx';
import { ScreenPicture } from './ScreenPicture.tsx';
import { useTablesShown } from './shownTables.ts';
import { useExport } from './useExport.ts';

/** A picture without its tables rests on those of the map. */
const OF_VIEW: PageTables = { of: 'view' };

/** What the page shows now as a file, by what its parts have told of themselves: which, for whom, how it is going. */
export function ExportCard() {
  const shown = useShownPackage();
  const view = useView();
  const policy = use(PolicyContext);
  const actions = useExportActions();
  const { state, start, cancel } = useExport();
  const [edition, setEdition] = useState<ExportEdition>('internal');
  const tables = useTablesShown();
  const charts = useShownCharts();
  const pictures = useShownPictures();
  const working = state.kind === 'working';
  const save = (picture: Pick<PictureWish, 'part' | 'name' | 'note' | 'slug' | 'whole' | 'form'>) => {
    const rests = { tables: tables ?? OF_VIEW, view, policy, edition };
    void start((watch) => actions.picture(shown, { ...picture, ...rests }, watch));
  };
  const savePicture = ({ slug, sizes, draw }: ShownPicture, form: PictureForm) =>
    save({ ...draw(), slug, whole: sizes === 'page', form });
  const saveChart = ({ name, slug, width, height, draw }: ShownChart) =>
    save({
      part: <ChartSheet height={height} draw={draw} />,
      name,
      note: '',
      slug,
      whole: false,
      form: { file: 'svg', width },
    });
  return (
    <div className={styles.card}>
      <h3>导出当前所见</h3>
      <p className={styles.hint}>按屏幕上的内容和筛选；写法与屏幕相同。</p>
      <EditionChoice edition={edition} onEdition={setEdition} disabled={working} />
      <SampleChoice disabled={working} />
      {tables && (
        <FileChoice
          tables={tables}
          disabled={working}
          onFile={(file) =>
            void start((watch) => actions.tables(shown, { file, tables, view, edition }, watch))
          }
        />
      )}
      <ChartChoice charts={charts} disabled={working} onChart={saveChart} />
      {pictures
        .filter(({ sizes }) => sizes === 'screen')
        .map((picture) => (
          <ScreenPicture key={picture.slug} picture={picture} disabled={working} onPicture={savePicture} />
        ))}
      <PictureChoice
        pictures={pictures.filter(({ sizes }) => sizes !== 'screen')}
        disabled={working}
        onPicture={savePicture}
      />
      <ExportStatus state={state} onCancel={cancel} />
    </div>
  );
}
