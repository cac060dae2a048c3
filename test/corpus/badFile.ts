import type { IntakeInput } from '#ingest/intake/readSource.ts';
import { encoded } from '../builders/tableFile.ts';

/** A file nobody should hand in, and the word it gives. Made in code, the same each time. */
export interface BadFile {
  readonly name: string;
  readonly input: () => IntakeInput;
  /** Part of what is told of it. */
  readonly says: string;
  /** `refused`: nothing of it is read. */
  readonly outcome: 'refused' | 'told';
}

export const file = (name: string, bytes: Uint8Array): IntakeInput => ({ kind: 'file', name, bytes });
export const bytes = (...values: readonly number[]): Uint8Array => new Uint8Array(values);
export const csv = (text: string): IntakeInput => file('报表.csv', encoded(text));

export const refused = (name: string, says: string, input: () => IntakeInput): BadFile => ({
  name,
  says,
  input,
  outcome: 'refused',
});

export const told = (name: string, says: string, input: () => IntakeInput): BadFile => ({
  name,
  says,
  input,
  outcome: 'told',
});
