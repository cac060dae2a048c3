import { useContext, useMemo, useState } from 'react';
import type { WantedFigure } from '#domain/wanted.ts';
import { selectWanted } from '#selectors/wantedFigures.ts';
import { filterWanted, wantedByDepartment } from '#selectors/wantedGroups.ts';
import { stateCounts, wantedSentence } from '#symbology/wantedWords.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { PolicyContext, usePolicy } from '../../PolicyContext.ts';
import { DataFrame } from '../DataFrame.tsx';
import { DepartmentGroup } from './DepartmentGroup.tsx';
import { ExportListButton } from './ExportListButton.tsx';
import styles from './MissingPage.module.css';
import { WantedFilters, type WantedKinds } from './WantedFilters.tsx';

/** 缺数清单: what should be known and is not, by who could supply it, to be asked for and sent out as a workbook. */
export function MissingPage() {
  const dataset = useDataset();
  const view = useView();
  const policy = usePolicy();
  const { kind } = useContext(PolicyContext);
  const list = selectWanted(dataset, policy, view);
  const [kinds, setKinds] = useState<WantedKinds>({ family: '', state: '' });
  const subjectId = view.select?.kind === 'enterprise' ? '' : (view.select?.id ?? '');
  const { figures } = list;
  const all = useMemo(() => wantedByDepartment(figures, policy?.departments ?? []), [figures, policy]);
  const shown = useMemo(() => {
    const left = filterWanted(figures, { subjectId, ...kinds });
    const groups = wantedByDepartment(left, policy?.departments ?? []);
    return view.department === ''
      ? groups
      : groups.filter(({ departmentId }) => departmentId === view.department);
  }, [figures, policy, subjectId, kinds, view.department]);
  const rows = useMemo(
    () =>
      inOrder(
        figures,
        shown.flatMap((group) => group.figures),
      ),
    [figures, shown],
  );
  if (kind === 'loading') {
    return (
      <DataFrame title="缺数清单">
        <p className={styles.none} role="status">
          正在读取责任单位…
        </p>
      </DataFrame>
    );
  }
  const only = shown.length === 1 ? shown[0] : undefined;
  return (
    <DataFrame
      title="缺数清单"
      sub={wantedSentence(list)}
      foot={
        <>
          <span>所列为图上的指标和评判等着的数；示例值不算有数</span>
          <span>方案写明谁负责，没有写明数由谁掌握：可提供单位按条款推定</span>
        </>
      }
    >
      <div className={styles.bar}>
        <WantedFilters groups={all} list={list} kinds={kinds} onKinds={setKinds} />
        {rows.length > 0 && (
          <ExportListButton
            label={rows.length === figures.length ? '导出全部（xlsx）' : `导出所列 ${rows.length} 项（xlsx）`}
            department={only?.name ?? ''}
            year={list.year}
            figures={rows}
            main
          />
        )}
      </div>
      {kind === 'failed' && <p className={styles.none}>政策没有读出来，按指标表所写的可提供单位分列。</p>}
      <p className={styles.counts} role="status">
        {rows.length === 0 && '按这些条件没有要补的数。'}
        {rows.length > 0 && rows.length < figures.length && `所列 ${rows.length} 项：${stateCounts(rows)}。`}
        {shown.length > 1 && '几个单位都可提供的数，在各单位名下都列，导出全部时只列一次。'}
      </p>
      {shown.map((group) => (
        <DepartmentGroup key={group.name} group={group} year={list.year} only={shown.length === 1} />
      ))}
    </DataFrame>
  );
}

/** Each once, as the whole list has them. */
function inOrder(all: readonly WantedFigure[], some: readonly WantedFigure[]): readonly WantedFigure[] {
  const left = new Set(some);
  return all.filter((figure) => left.has(figure));
}
