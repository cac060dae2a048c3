import { useCallback } from 'react';
import { useView } from '../../DatasetContext.ts';

interface ShownRow {
  readonly 'data-shown'?: true;
  readonly ref?: (row: HTMLElement | null) => void;
}

/** Marks the row of the item whose clause is in the address, and brings it into view when the page opens on it. */
export function useShownRow(): (clauseId: string) => ShownRow {
  const { clause } = useView();
  const bring = useCallback((row: HTMLElement | null) => row?.scrollIntoView({ block: 'start' }), []);
  return (clauseId) =>
    clause === clauseId || clause.startsWith(`${clauseId}.`) ? { 'data-shown': true, ref: bring } : {};
}
