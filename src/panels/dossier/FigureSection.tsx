import { FAMILIES } from '#catalog/figures.ts';
import { selectAreaFigures } from '#selectors/areaRows.ts';
import { type Dossier, dossierFigures } from '#selectors/dossier.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { AskableFigure } from '../Provenance.tsx';
import styles from './DossierPanel.module.css';
import { FigureRow } from './FigureRow.tsx';

/** Every figure there is of the subject, by family; that of the map first. */
export function FigureSection({ dossier }: { readonly dossier: Dossier }) {
  const view = useView();
  const { id } = dossier.subject.row;
  const onMap = selectAreaFigures(useDataset(), view)?.rows.find((r) => r.area.id === id);
  return (
    <section>
      <h3>
        数字 <span>{dossierFigures(dossier).length} 项</span>
      </h3>
      {onMap && (
        <div className={styles.onMap}>
          <span>图上指标：{onMap.figure.indicator.name}</span>
          <AskableFigure figure={onMap.figure} size="wide" />
        </div>
      )}
      {dossier.families.length === 0 && <p className={styles.empty}>公开资料中没有它的数字。</p>}
      {dossier.families.map(({ family, figures }) => (
        <div key={family} className={styles.family}>
          <h4>{FAMILIES[family].label}</h4>
          {figures.map((entry) => (
            <FigureRow key={entry.indicator.id} entry={entry} />
          ))}
        </div>
      ))}
    </section>
  );
}
