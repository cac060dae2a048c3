import type { CheckId, Issue } from '#catalog/issues.ts';
import type { PackageBuilder } from './packageBuilder.ts';

/** One thing wrong with a package: how to bring it about, and where and how it must be told. */
export interface FaultCase {
  readonly check: CheckId;
  readonly name: string;
  readonly alter: (builder: PackageBuilder) => unknown;
  readonly at: readonly [file: string, line: number | null, column: string | null];
  /** Part of the message. */
  readonly says: string;
  /** Part of what would be right. */
  readonly right?: string;
  readonly severity?: Issue['severity'];
}
