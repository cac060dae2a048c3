import type { SheetPlan } from '#domain/intake.ts';
import { setMeaning } from '#ingest/intake/editPlan.ts';
import type { OriginDraft } from '#ingest/intake/newSource.ts';
import styles from './ColumnStep.module.css';
import { ColumnTable } from './ColumnTable.tsx';
import { changeDesk } from './importDesk.ts';
import { OriginForm } from './OriginForm.tsx';
import { rememberColumns } from './rememberedColumns.ts';
import { SheetSettings } from './SheetSettings.tsx';
import { SheetTabs, type TabbedSheet } from './SheetTabs.tsx';
import { Step } from './Step.tsx';

interface Props {
  readonly sheets: readonly TabbedSheet[];
  readonly current: TabbedSheet;
  readonly origin: OriginDraft;
  readonly onPlan: (plan: SheetPlan) => void;
}

/** What each column is read as, and what holds for the sheet and for the whole import. */
export function ColumnStep({ sheets, current, origin, onPlan }: Props) {
  const { plan } = current.state;
  const open = plan.columns.filter(
    ({ confidence, meaning }) => confidence === 'unsure' && meaning.kind !== 'leave',
  );
  const words =
    plan.kind === 'wanted' ? '' : open.length > 0 ? `${open.length} 列待确认` : `${plan.columns.length} 列`;
  return (
    <Step id="columns" words={words}>
      <SheetTabs sheets={sheets} current={current} />
      {plan.kind === 'wanted' ? (
        <p className={styles.reason}>{plan.reason}，不用对列。</p>
      ) : (
        <>
          <SheetSettings key={`${current.file.id} ${current.index}`} plan={plan} onPlan={onPlan} />
          <div className={styles.scroll}>
            <ColumnTable
              columns={plan.columns}
              onMeaning={(index, meaning) => {
                const next = setMeaning(plan, index, meaning);
                rememberColumns({
                  ...next,
                  columns: next.columns.filter((column) => column.index === index),
                });
                onPlan(next);
              }}
            />
          </div>
        </>
      )}
      <OriginForm origin={origin} onOrigin={(next) => changeDesk(() => ({ origin: next }))} />
    </Step>
  );
}
