import { useEffect, useState } from 'react';
import type { ExportEdition } from '#catalog/exports.ts';
import { marksInternal } from '#domain/marksInternal.ts';
import { type EditionAnswer, useExportActions } from '../ExportActions.ts';
import { useShownPackage } from '../useShownPackage.ts';

/** For whom sheets are printed, and what they are drawn from: the package shown, or its public edition on its way. */
export interface PaperEdition {
  readonly edition: ExportEdition;
  readonly onEdition: (edition: ExportEdition) => void;
  /** Whether there is a choice: a package that marks nothing says the same to everybody. */
  readonly offered: boolean;
  readonly answer: { readonly kind: 'coming' } | EditionAnswer;
}

const COMING = { kind: 'coming' } as const;
const FAILED = {
  kind: 'refused',
  why: '公开版没有生成，可能有文件没有读全',
  toDo: '数据没有改动，请刷新后重试',
} as const;

/** The edition of the sheets of a page; the code for it comes when it is chosen. */
export function usePaperEdition(): PaperEdition {
  const shown = useShownPackage();
  const actions = useExportActions();
  const [edition, onEdition] = useState<ExportEdition>('internal');
  const [made, setMade] = useState<PaperEdition['answer']>(COMING);
  useEffect(() => {
    if (edition === 'internal') return;
    let current = true;
    setMade(COMING);
    actions
      .edition(shown, edition)
      .catch(() => FAILED)
      .then((answer) => {
        if (current) setMade(answer);
      });
    return () => {
      current = false;
    };
  }, [shown, actions, edition]);
  return {
    edition,
    onEdition,
    offered: marksInternal(shown.dataset),
    answer: edition === 'internal' ? { kind: 'ready', ...shown } : made,
  };
}
