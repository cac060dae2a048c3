import { create } from 'zustand';
import type { Dataset } from '#domain/dataset.ts';
import { NO_OUTLINES } from '#domain/outlines.ts';
import type { Policy } from '#domain/policy.ts';

/** What the wall showed when a meeting was marked. */
export interface Meeting {
  /** ISO date and time. */
  readonly markedOn: string;
  /** Without outlines and notes, which are not compared. */
  readonly dataset: Dataset;
  /** Null when it was not read by then. */
  readonly policy: Policy | null;
  /** The day it was judged on. */
  readonly asOf: string;
}

/** What is kept of a meeting. `outdated`: by a page that knew other columns, so that nothing can be compared. */
export type KeptMeeting =
  | { readonly kind: 'none' }
  | { readonly kind: 'kept'; readonly meeting: Meeting }
  | { readonly kind: 'outdated'; readonly markedOn: string };

/** Where the last meeting is kept. Both reject where the browser keeps nothing. */
export interface MeetingStorage {
  readonly read: () => Promise<KeptMeeting>;
  readonly write: (meeting: Meeting) => Promise<void>;
}

interface LastMeetingStore {
  readonly kept: KeptMeeting;
  /** `visit`: it is forgotten with this page. */
  readonly place: 'browser' | 'visit';
}

/** The last meeting, marked by whoever runs the wall. No part of the address. */
export const useLastMeeting = create<LastMeetingStore>()(() => ({
  kept: { kind: 'none' },
  place: 'browser',
}));

let storage: MeetingStorage | null = null;

/** Says where meetings are kept and reads the last one, once a visit; one that was marked before that is kept in its place. */
export async function keepMeetingsIn(opening: () => MeetingStorage): Promise<void> {
  if (storage) return;
  storage = opening();
  const { kept } = useLastMeeting.getState();
  if (kept.kind === 'kept') await write(kept.meeting);
  else await readMeetingAgain();
}

/** Another page may have marked one, or wiped it. */
export async function readMeetingAgain(): Promise<void> {
  const before = useLastMeeting.getState().kept;
  try {
    if (!storage) return;
    const kept = await storage.read();
    // One that was marked meanwhile is newer than what was read.
    if (useLastMeeting.getState().kept === before) useLastMeeting.setState({ kept });
  } catch {
    useLastMeeting.setState({ place: 'visit' });
  }
}

async function write(meeting: Meeting): Promise<void> {
  try {
    await storage?.write(meeting);
  } catch {
    useLastMeeting.setState({ place: 'visit' });
  }
}

/** Marks what is shown as that of a meeting: it takes the place of the one before. */
export async function markMeeting(meeting: Meeting): Promise<void> {
  const dataset = { ...meeting.dataset, counties: NO_OUTLINES, neighbours: NO_OUTLINES, notes: '' };
  const bare = { ...meeting, dataset };
  useLastMeeting.setState({ kept: { kind: 'kept', meeting: bare } });
  await write(bare);
}
