import { useMemo } from 'react';
import type { SheetPlan } from '#domain/intake.ts';
import { sourceOf } from '#ingest/intake/newSource.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { DataFrame } from '../DataFrame.tsx';
import { BringIn } from './BringIn.tsx';
import { bringIn, readAgain, takeAway } from './bringIn.ts';
import { ChangeStep } from './ChangeStep.tsx';
import { CheckStep } from './CheckStep.tsx';
import { ColumnStep } from './ColumnStep.tsx';
import styles from './ImportPage.module.css';
import { changeSheet, type SheetsFile, useImportDesk } from './importDesk.ts';
import { MergedNotice } from './MergedNotice.tsx';
import { RowStep } from './RowStep.tsx';
import { SheetStep } from './SheetStep.tsx';
import { StepRail } from './StepRail.tsx';
import { stepStates } from './stepStates.ts';
import { useImport } from './useImport.ts';
import { useMerge } from './useMerge.ts';

/** From a reader's own tables to a new version of the package: all steps on one page, each as far as it can be. */
export function ImportPage() {
  const dataset = useDataset();
  const actions = usePackageActions();
  const desk = useImportDesk();
  useImport(desk);
  const { check, merge, takeAway: takeMerged, failure, busy } = useMerge();
  const { files, at, origin, review, merged } = desk;
  const source = useMemo(() => sourceOf(origin, dataset.sources), [origin, dataset.sources]);
  const other = files.find(({ kind }) => kind === 'package');
  const own = other ? [] : files.filter((file): file is SheetsFile => file.kind === 'sheets');
  const taken = own.flatMap((file) =>
    file.sheets.flatMap((state, index) => (state.taken ? [{ file, index, state }] : [])),
  );
  const current = taken.find(({ file, index }) => file.id === at?.file && index === at.sheet) ?? taken[0];
  const setPlan = (plan: SheetPlan, canTakeBack: boolean) =>
    current &&
    changeSheet(current.file.id, current.index, (now) => ({
      ...now,
      plan,
      past: canTakeBack ? [...now.past, now.plan] : now.past,
    }));
  return (
    <DataFrame title="导入" sub="在这台电脑上读取、核对、并入，不上传；并入是一步，可以撤销">
      <div className={styles.flow}>
        <StepRail states={stepStates(desk, source !== null)} />
        <div className={styles.steps}>
          {merged && <MergedNotice merged={merged} />}
          <BringIn
            files={files}
            onChoices={(choices) => bringIn(choices, dataset, actions)}
            onAgain={(id) => readAgain(id, dataset, actions)}
            onAway={takeAway}
          />
          {other && files.some(({ kind }) => kind === 'sheets') && (
            <p className={styles.note}>数据包单独并入：先并入或移去“{other.name}”，再处理其他表格。</p>
          )}
          {own.length > 0 && <SheetStep files={own} at={at} />}
          {current && (
            <ColumnStep
              sheets={taken}
              current={current}
              origin={origin}
              onPlan={(plan) => setPlan(plan, false)}
            />
          )}
          {current && (
            <RowStep
              sheets={taken}
              current={current}
              onMend={(plan) => setPlan(plan, true)}
              onTakeBack={() =>
                changeSheet(current.file.id, current.index, (now) => ({
                  ...now,
                  plan: now.past.at(-1) ?? now.plan,
                  past: now.past.slice(0, -1),
                }))
              }
            />
          )}
          {current && !source && (
            <p className={styles.note}>第 3 步写明来源和数据性质后，这里列出要改什么。</p>
          )}
          {review.kind === 'working' && <p className={styles.note}>正在与现有数据比较…</p>}
          {review.kind === 'unread' && (
            <p className={styles.note} role="alert">
              正在使用的数据没有读全，不能比较。请检查网络后刷新页面。
            </p>
          )}
          {review.kind === 'ready' && <ChangeStep review={review} />}
          {review.kind === 'ready' && review.counts.shown.all > 0 && (
            <CheckStep
              counts={review.counts}
              revision={review.revision}
              check={desk.check}
              failure={failure}
              busy={busy}
              onCheck={check}
              onMerge={merge}
              onTakeAway={takeMerged}
            />
          )}
        </div>
      </div>
    </DataFrame>
  );
}
