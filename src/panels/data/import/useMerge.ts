import { useState } from 'react';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { usePolicy } from '../../PolicyContext.ts';
import { changeDesk, clearDesk, type ImportDesk, importDesk } from './importDesk.ts';
import { knownIssues } from './knownIssues.ts';
import { mergedNote } from './mergedNote.ts';
import { rememberColumns } from './rememberedColumns.ts';
import { reviewer } from './reviewer.ts';
import { savePackage } from './savePackage.ts';

/** Checks what would come of the import, and puts it in use. */
export function useMerge() {
  const dataset = useDataset();
  const policy = usePolicy();
  const actions = usePackageActions();
  const [failure, setFailure] = useState<'stale' | 'refused' | null>(null);
  const [busy, setBusy] = useState(false);

  const check = async () => {
    const { review: state, files: brought } = importDesk();
    if (state.kind !== 'ready') return;
    const { revision } = state;
    setFailure(null);
    changeDesk(() => ({ check: { kind: 'working' } }));
    try {
      const { landing, files, usable, faults, warnings, issues, ...counts } = await (await reviewer()).merge(
        knownIssues(dataset, policy),
      );
      const words = wordsOf(brought, counts);
      changeDesk(() => ({
        check: { kind: 'checked', revision, landing, files, words, usable, faults, warnings, issues },
      }));
    } catch {
      changeDesk(() => ({ check: { kind: 'unread' } }));
    }
  };

  const merge = async () => {
    const { check: state, review, files: brought } = importDesk();
    if (state.kind !== 'checked' || review.kind !== 'ready' || state.revision !== review.revision) return;
    setBusy(true);
    const kept = await actions.keep(state.files, state.words, review.versionId);
    setBusy(false);
    if (kept === 'kept') {
      for (const file of brought)
        if (file.kind === 'sheets')
          for (const { plan, taken } of file.sheets) if (taken) rememberColumns(plan);
      clearDesk(mergedNote(state.landing, state.words, dataset));
      return;
    }
    setFailure(kept);
    if (kept === 'refused') return;
    changeDesk(() => ({ check: { kind: 'none' } }));
    await actions.refresh();
  };
  /** Where the browser keeps nothing, what would come of it can still be taken away. */
  const takeAway = async () => {
    const { check: state } = importDesk();
    if (state.kind !== 'checked') return;
    savePackage(dataset.meta, await actions.zipOf(state.files));
  };
  return { check, merge, takeAway, failure, busy };
}

interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** What the version is called: 「导入 怀仁用地.xlsx：改 3 处，新增 12 处」. */
function wordsOf(brought: ImportDesk['files'], { changed, added, removed }: Counts): string {
  const [first, ...more] = brought.filter(({ kind }) => kind === 'sheets' || kind === 'package');
  const counts = [
    changed > 0 && `改 ${changed} 处`,
    added > 0 && `新增 ${added} 处`,
    removed > 0 && `删去 ${removed} 处`,
  ].filter((part) => part !== false);
  return `导入 ${first?.name ?? ''}${more.length > 0 ? ` 等 ${more.length + 1} 个` : ''}：${counts.join('，')}`;
}
