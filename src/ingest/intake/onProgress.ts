/** How far the work is: bytes while a file is read and unpacked, rows while a table is. */
export interface IntakeProgress {
  readonly stage: string;
  readonly unit: 'bytes' | 'rows';
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: IntakeProgress) => void;
