import type { Dataset } from '#domain/dataset.ts';
import type { Evidence, Policy } from '#domain/policy.ts';
import type { ReadEvidence } from './evidenceFile.ts';
import { fault } from './issue.ts';

/** A file of evidence is some kilobytes; the page reads it itself and would stand still over a large one. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Reads a reader's own file of evidence. Never rejects for anything it may hold. */
export async function openEvidence(file: File, dataset: Dataset, policy: Policy): Promise<ReadEvidence> {
  const refused = (message: string, expected: string): ReadEvidence => ({
    rows: [],
    issues: [fault('reachable', { file: file.name }, message, expected)],
  });
  if (file.size > MOST_BYTES) return refused('文件超过 4 MB，不像佐证表', '由本页导出的 evidence.csv');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return refused('文件读不出，可能已被移走或改动', '重新选择文件');
  const { readEvidence } = await import('./evidenceFile.ts');
  return readEvidence(file.name, new Uint8Array(bytes), dataset, policy);
}

/** The same file, written. */
export async function evidenceCsv(rows: readonly Evidence[]): Promise<string> {
  const { writeEvidence } = await import('./evidenceFile.ts');
  return writeEvidence(rows);
}
