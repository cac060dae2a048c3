import { useSyncExternalStore } from 'react';
import type { Indicator } from '#domain/dataset.ts';
import type { SubjectRef } from '#domain/intake.ts';
import type { OriginDraft } from '#ingest/intake/newSource.ts';
import type { FigureEntry } from '#ingest/intake/readEntry.ts';
import type { MergedNote } from '../import/mergedNote.ts';
import { NO_ORIGIN } from '../import/noOrigin.ts';

/** A figure being filled in by hand. */
export interface EntryDesk {
  readonly entry: FigureEntry;
  /** Kept from one figure to the next: whoever has one often has several of the same document. */
  readonly origin: OriginDraft;
  /** Typed before another figure was begun, and not saved. */
  readonly aside: FigureEntry | null;
  /** What was saved last, and the version it made. */
  readonly saved: { readonly note: MergedNote; readonly versionId: string | null } | null;
}

const BLANK: FigureEntry = {
  subject: null,
  indicatorId: '',
  period: '',
  value: '',
  unit: '',
  qualifier: '准确',
  nature: 'actual',
  office: '',
  note: '',
};

// It outlives its page, so that looking something up elsewhere loses nothing. No part of the address.
let desk: EntryDesk = { entry: BLANK, origin: NO_ORIGIN, aside: null, saved: null };
const listeners = new Set<() => void>();

export const entryDesk = () => desk;

function changeDesk(part: Partial<EntryDesk>): void {
  desk = { ...desk, ...part };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useEntryDesk = (): EntryDesk => useSyncExternalStore(subscribe, entryDesk);

export const changeEntry = (part: Partial<FigureEntry>): void =>
  changeDesk({ entry: { ...desk.entry, ...part } });

export const changeOrigin = (origin: OriginDraft): void => changeDesk({ origin });

/** Which figure is asked for. */
export interface WantedEntry {
  readonly subject: SubjectRef;
  readonly indicator: Pick<Indicator, 'id' | 'unitLabel'>;
  /** As it would be typed; '' leaves it open. */
  readonly period: string;
}

/** Begins another figure. What was typed of the one before is put aside, never thrown away. */
export function beginEntry({ subject, indicator, period }: WantedEntry): void {
  const { entry } = desk;
  const isSame =
    entry.subject?.id === subject.id &&
    entry.subject.kind === subject.kind &&
    entry.indicatorId === indicator.id;
  if (isSame && isTyped(entry)) {
    changeDesk({ saved: null });
    return;
  }
  changeDesk({
    entry: {
      ...BLANK,
      office: entry.office,
      subject: { kind: subject.kind, id: subject.id },
      indicatorId: indicator.id,
      unit: indicator.unitLabel,
      period,
    },
    aside: isTyped(entry) ? entry : desk.aside,
    saved: null,
  });
}

/** Whether anything would be lost with it. */
const isTyped = ({ value, note }: FigureEntry): boolean => value.trim() + note.trim() !== '';

/** Goes back to what was put aside; what is typed now takes its place. */
export function takeUpAside(): void {
  if (desk.aside) changeDesk({ entry: desk.aside, aside: isTyped(desk.entry) ? desk.entry : null });
}

export const forgetAside = (): void => changeDesk({ aside: null });

/** The figure is saved: the form is ready for another of the same document. */
export const finishEntry = (note: MergedNote, versionId: string | null): void =>
  changeDesk({ entry: { ...BLANK, office: desk.entry.office }, saved: { note, versionId } });
