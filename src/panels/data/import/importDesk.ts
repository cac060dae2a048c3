import { useSyncExternalStore } from 'react';
import type { Dataset } from '#domain/dataset.ts';
import type { IntakeIssue, SheetPlan } from '#domain/intake.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { OriginDraft } from '#ingest/intake/newSource.ts';
import type {
  Intake,
  IntakeChoice,
  IntakeProgress,
  ProposalHead,
  SheetHead,
} from '#ingest/intake/openIntake.ts';
import type { FilesVerdict, Landing, PackageTexts, ReviewHead } from '#ingest/review/openReview.ts';
import type { ReviewCounts } from '#merge/reviewQuery.ts';

import type { MergedNote } from './mergedNote.ts';
import { NO_ORIGIN } from './noOrigin.ts';
import { dropReading, endReview } from './reviewer.ts';

/** What a sheet came to under a plan. Its rows are with the review, under the id of the reading. */
export interface SheetReading {
  readonly id: number;
  readonly plan: SheetPlan;
  readonly head: ProposalHead;
  readonly rejectedCsv: string;
  /** The review has all its rows. */
  readonly handed: boolean;
}

export interface SheetState {
  readonly head: SheetHead;
  readonly plan: SheetPlan;
  /** As it was before each correction, the last one last. */
  readonly past: readonly SheetPlan[];
  readonly taken: boolean;
  /** Of an earlier plan while the present one is being applied. */
  readonly reading: SheetReading | null;
}

interface Brought {
  readonly id: number;
  readonly name: string;
  readonly choice: IntakeChoice;
}

export type FileState = Brought &
  (
    | {
        readonly kind: 'reading';
        readonly progress: IntakeProgress | null;
        readonly stop: AbortController;
      }
    | { readonly kind: 'stopped' }
    | { readonly kind: 'refused'; readonly issues: readonly IntakeIssue[] }
    | {
        readonly kind: 'sheets';
        readonly intake: Intake;
        /** The package it is held against. */
        readonly ground: Dataset;
        readonly sheets: readonly SheetState[];
        readonly issues: readonly IntakeIssue[];
        readonly progress: IntakeProgress | null;
      }
    | {
        readonly kind: 'package';
        readonly texts: PackageTexts;
        /** What it and the package in use both began from; null where that is not known. */
        readonly base: PackageFiles | null;
      }
  );

export type SheetsFile = Extract<FileState, { kind: 'sheets' }>;

/** Whether what would come of it is a sound package, beyond what is known of the one in use. */
export type CheckState =
  | { readonly kind: 'none' }
  | { readonly kind: 'working' }
  | ({
      readonly kind: 'checked';
      /** The review it was made of, as it was decided then. */
      readonly revision: number;
      readonly landing: Landing;
      readonly files: PackageFiles;
      readonly words: string;
    } & FilesVerdict)
  | { readonly kind: 'unread' };

export type ReviewState =
  | { readonly kind: 'none' | 'working' | 'unread' }
  | {
      readonly kind: 'ready';
      readonly head: ReviewHead;
      readonly counts: ReviewCounts;
      /** The version it was held against; null for the package beside the page. */
      readonly versionId: string | null;
      /** Another number each time something of it changes. */
      readonly revision: number;
    };

export interface ImportDesk {
  readonly files: readonly FileState[];
  /** The sheet looked at in the steps of columns and rows. */
  readonly at: { readonly file: number; readonly sheet: number } | null;
  readonly origin: OriginDraft;
  readonly review: ReviewState;
  readonly check: CheckState;
  readonly merged: MergedNote | null;
}

const CLEAR: ImportDesk = {
  files: [],
  at: null,
  origin: NO_ORIGIN,
  review: { kind: 'none' },
  check: { kind: 'none' },
  merged: null,
};

// It outlives the page of the import, so that looking something up elsewhere loses nothing. No part of the address.
let desk: ImportDesk = CLEAR;
const listeners = new Set<() => void>();

export const importDesk = () => desk;

export function changeDesk(change: (desk: ImportDesk) => Partial<ImportDesk>): void {
  desk = { ...desk, ...change(desk) };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useImportDesk = (): ImportDesk => useSyncExternalStore(subscribe, importDesk);

let revisions = 0;

/** Shows what is to be decided, anew or as it was decided. */
export function showReview(head: ReviewHead, counts: ReviewCounts, versionId: string | null): void {
  revisions += 1;
  changeDesk(() => ({ review: { kind: 'ready', head, counts, versionId, revision: revisions } }));
}

/** Lets everything go that was brought in; what is remembered of a finished import may stay. */
export function clearDesk(merged: MergedNote | null = null): void {
  for (const file of desk.files) letGo(file);
  endReview();
  changeDesk(() => ({ ...CLEAR, merged }));
}

export function letGo(file: FileState): void {
  if (file.kind === 'reading') file.stop.abort();
  if (file.kind !== 'sheets') return;
  file.intake.close();
  for (const { reading } of file.sheets) if (reading) dropReading(reading.id);
}

/** Changes one file of the desk; one that has been taken away stays away. */
export function changeFile(id: number, change: (file: FileState) => FileState): void {
  changeDesk(({ files }) => ({ files: files.map((file) => (file.id === id ? change(file) : file)) }));
}

export function changeSheet(fileId: number, sheet: number, change: (state: SheetState) => SheetState): void {
  changeFile(fileId, (file) =>
    file.kind === 'sheets'
      ? { ...file, sheets: file.sheets.map((state, i) => (i === sheet ? change(state) : state)) }
      : file,
  );
}
