import type { EntryRead, FigureEntry } from '#ingest/intake/readEntry.ts';

/** What every field of the form takes. */
export interface FieldsProps {
  readonly entry: FigureEntry;
  /** Those to be told now. */
  readonly faults: EntryRead['faults'];
  readonly onEntry: (part: Partial<FigureEntry>) => void;
}
