import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { originFaults } from '#ingest/intake/newSource.ts';
import { type EntryField, readEntry } from '#ingest/intake/readEntry.ts';
import { usePackageVersions } from '#view/packageVersions.ts';
import { useDataset } from '../../DatasetContext.ts';
import { DataFrame } from '../DataFrame.tsx';
import { MergeFailure } from '../import/MergeFailure.tsx';
import { OriginForm } from '../import/OriginForm.tsx';
import { AsideNote } from './AsideNote.tsx';
import { EntryChange } from './EntryChange.tsx';
import styles from './EntryPage.module.css';
import { EntryReading } from './EntryReading.tsx';
import { changeEntry, changeOrigin, useEntryDesk } from './entryDesk.ts';
import { FigureFields } from './FigureFields.tsx';
import { SavedNote } from './SavedNote.tsx';
import { subjectName } from './subjectName.ts';
import { useEntryReview } from './useEntryReview.ts';

/** One figure entered by hand: read, checked and merged as a row of an import is. */
export function EntryPage() {
  const dataset = useDataset();
  const { entry, origin, aside, saved } = useEntryDesk();
  const currentId = usePackageVersions((s) => s.kept.currentId);
  const read = useMemo(() => readEntry(entry, dataset, dataset.meta.dataDate), [entry, dataset]);
  const { state, failure, busy, review, keep, takeAway, drop } = useEntryReview(read, origin);
  const form = useRef<HTMLFormElement>(null);
  /** How often a review was asked for while something was wrong. */
  const [refused, setRefused] = useState(0);
  const originWrong = originFaults(
    origin,
    dataset.sources.find(({ id }) => id === origin.sourceId),
  );
  const wrong = Object.keys(read.faults).length + Object.keys(originWrong).length;
  useEffect(() => {
    if (refused > 0) firstWrong(form.current)?.focus();
  }, [refused]);
  // Come to from a figure that is wanted: all is told but the number.
  const [comesFilled] = useState(entry.indicatorId !== '' && entry.value === '');
  useEffect(() => {
    if (comesFilled) form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [comesFilled]);
  const strict = refused > 0 && wrong > 0;
  const faults = Object.fromEntries(
    Object.entries(read.faults).filter(
      ([field]) =>
        strict || (field !== 'subject' && entry[field as Exclude<EntryField, 'subject'>].trim() !== ''),
    ),
  );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong > 0) return setRefused((times) => times + 1);
    setRefused(0);
    review(null);
  };
  const indicator = dataset.indicators.find(({ id }) => id === entry.indicatorId);
  return (
    <DataFrame
      title="填一个数"
      sub="手里只有一两个数，不必做表：读法、核对、并入与导入相同；并入是一步，可以撤销"
    >
      <div className={styles.page}>
        {saved && saved.versionId === currentId && <SavedNote note={saved.note} />}
        {aside && <AsideNote aside={aside} />}
        <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate aria-label="填一个数">
          <FigureFields entry={entry} faults={faults} onEntry={changeEntry} />
          <OriginForm origin={origin} onOrigin={changeOrigin} strict={strict} />
          <div className={styles.tools}>
            <button type="submit" className={styles.main} disabled={busy || state.kind === 'working'}>
              {state.kind === 'working' ? '正在与现有数据比较…' : '看改动'}
            </button>
            {strict && (
              <p role="alert" className={styles.fault}>
                有 {wrong} 处要填或要改，已在各处写明。
              </p>
            )}
            {state.kind === 'unread' && (
              <p role="alert" className={styles.fault}>
                正在使用的数据没有读全，不能比较。请检查网络后重试。
              </p>
            )}
            {failure && <MergeFailure failure={failure} onTakeAway={takeAway} />}
          </div>
        </form>
        <EntryReading read={read} subject={subjectName(entry.subject, dataset)} indicator={indicator} />
        {state.kind === 'ready' && (
          <EntryChange
            review={state.review}
            busy={busy}
            onChoose={review}
            onKeep={keep}
            onBack={() => {
              drop();
              form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
            }}
          />
        )}
      </div>
    </DataFrame>
  );
}

const firstWrong = (form: HTMLFormElement | null): HTMLElement | null =>
  form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-fault="true"] input') ?? null;
