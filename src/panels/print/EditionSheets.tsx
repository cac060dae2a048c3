import { type ReactNode, useMemo } from 'react';
import { DatasetContext } from '../DatasetContext.ts';
import { PolicyContext, type PolicyState } from '../PolicyContext.ts';
import type { PaperEdition } from './usePaperEdition.ts';

interface Props {
  readonly paper: PaperEdition;
  /** Sheets that read dataset and policy themselves: an edition may hold less than the page. */
  readonly children: ReactNode;
}

/** Sheets drawn from the edition that is chosen; while there is none, paper says so in place of them. */
export function EditionSheets({ paper: { answer }, children }: Props) {
  const policy = answer.kind === 'ready' ? answer.policy : null;
  const state = useMemo(
    (): PolicyState => (policy ? { kind: 'ready', policy } : { kind: 'failed' }),
    [policy],
  );
  if (answer.kind !== 'ready') return <p className="paper-only">公开版还没有，没有可印的。</p>;
  return (
    <DatasetContext value={answer.dataset}>
      <PolicyContext value={state}>{children}</PolicyContext>
    </DatasetContext>
  );
}
