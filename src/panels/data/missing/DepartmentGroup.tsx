import { useId, useState } from 'react';
import { type WantedOf, wantedByIndicator } from '#selectors/wantedGroups.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { stateCounts } from '#symbology/wantedWords.ts';
import { ExportListButton } from './ExportListButton.tsx';
import { IndicatorRows } from './IndicatorRows.tsx';
import styles from './MissingPage.module.css';

interface Props {
  readonly group: WantedOf;
  readonly year: number;
  /** The only one on the page: its rows are shown at once, and the page's own button exports it. */
  readonly only: boolean;
}

/** What one department could supply: how much, its list to send out, and the rows. */
export function DepartmentGroup({ group: { name, figures }, year, only }: Props) {
  const id = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  const open = chosen ?? only;
  const title = name || NO_HOLDER;
  return (
    <section className={styles.group} aria-labelledby={id}>
      <header>
        <h3>
          <button type="button" id={id} aria-expanded={open} onClick={() => setChosen(!open)}>
            {title}
          </button>
        </h3>
        <b>{figures.length} 项</b>
        <span>{stateCounts(figures)}</span>
        {!only && (
          <ExportListButton label="导出清单（xlsx）" department={title} year={year} figures={figures} />
        )}
      </header>
      {open && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">指标与对象</th>
              <th scope="col">类别</th>
              <th scope="col">所在区域</th>
              <th scope="col">现状</th>
              <th scope="col">现有数</th>
              <th scope="col">等着它的评判</th>
              <th scope="col">找谁要，或自己填</th>
            </tr>
          </thead>
          {wantedByIndicator(figures).map(({ indicator, figures: own }) => (
            <IndicatorRows key={indicator.id} indicator={indicator} figures={own} year={year} />
          ))}
        </table>
      )}
    </section>
  );
}
