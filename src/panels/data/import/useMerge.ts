import { useState } from 'react';
import type { Issue } from '#catalog/issues.ts';
import type { Dataset } from '#domain/dataset.ts';
import { mergeReviewed, type Review } from '#ingest/review/openReview.ts';
import { choicesOf, type Decisions } from '#merge/reviewItem.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePackageActions } from '../../PackageActions.ts';
import { usePolicy } from '../../PolicyContext.ts';
import { changeDesk, clearDesk, type ImportDesk, importDesk, type MergedNote } from './importDesk.ts';
import { rememberColumns } from './rememberedColumns.ts';

/** Checks what would come of the import, and puts it in use. */
export function useMerge() {
  const dataset = useDataset();
  const policy = usePolicy();
  const actions = usePackageActions();
  const [failure, setFailure] = useState<'stale' | 'refused' | null>(null);
  const [busy, setBusy] = useState(false);

  const check = async () => {
    const { review: state, decisions, files: brought } = importDesk();
    if (state.kind !== 'ready') return;
    const { review } = state;
    setFailure(null);
    changeDesk(() => ({ check: { kind: 'working' } }));
    try {
      const merged = await mergeReviewed(review, decisions);
      const checked = await actions.check(merged.files);
      const known = new Set([...dataset.issues, ...(policy?.issues ?? [])].map(issueKey));
      const all =
        checked.kind === 'failed'
          ? checked.issues
          : [...checked.dataset.issues, ...(checked.policy?.issues ?? [])];
      changeDesk(() => ({
        check: {
          kind: 'checked',
          review,
          decisions,
          files: merged.files,
          words: wordsOf(brought, merged),
          issues: all.filter((issue) => !known.has(issueKey(issue))),
          usable: checked.kind === 'ready',
        },
      }));
    } catch {
      changeDesk(() => ({ check: { kind: 'unread' } }));
    }
  };

  const merge = async () => {
    const { check: state, files: brought } = importDesk();
    if (state.kind !== 'checked') return;
    setBusy(true);
    const kept = await actions.keep(state.files, state.words);
    setBusy(false);
    if (kept === 'kept') {
      for (const file of brought)
        if (file.kind === 'sheets')
          for (const { plan, taken } of file.sheets) if (taken) rememberColumns(plan);
      clearDesk(noteOf(state.review, state.decisions, state.words, dataset));
      return;
    }
    setFailure(kept);
    changeDesk(() => ({ check: { kind: 'none' } }));
    if (kept === 'stale') await actions.refresh();
  };
  return { check, merge, failure, busy };
}

/** The same fault of the same row, wherever the row has moved to. */
const issueKey = ({ severity, check, file, column, message, found }: Issue): string =>
  [severity, check, file, column, message.replace(/第 [\d、]+ 行/g, ''), found].join('\n');

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

/** Where on the map it can be seen: the indicator most of it is about, and its area where it is one. */
function noteOf(review: Review, decisions: Decisions, words: string, dataset: Dataset): MergedNote {
  const choices = choicesOf(review.items, decisions);
  const taken = review.items.filter(({ id }) => ['take', 'both'].includes(choices.get(id) ?? ''));
  const { indicator: shown, area: areas } = vocabularyOf(dataset);
  const tally = new Map<string, number>();
  for (const { cells } of taken) {
    const id = cells.indicatorId ?? '';
    if (shown.has(id)) tally.set(id, (tally.get(id) ?? 0) + 1);
  }
  const [[indicator = ''] = []] = [...tally].sort((a, b) => b[1] - a[1]);
  const areaOf = new Map(
    [...dataset.towns, ...dataset.enterprises, ...dataset.parks].map(({ id, areaId }) => [id, areaId]),
  );
  const named = new Set(
    taken.map(({ cells }) => {
      const subject = cells.subjectId ?? '';
      return cells.areaId || areaOf.get(subject) || subject;
    }),
  );
  const known = [...named].filter((id) => areas.has(id));
  return { words, indicator, area: known.length === 1 && named.size === 1 ? (known[0] ?? '') : '' };
}
