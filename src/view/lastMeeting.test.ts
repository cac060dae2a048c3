import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aDataset } from '../../test/builders/datasetBuilder.ts';
import type { KeptMeeting, Meeting } from './lastMeeting.ts';

/** A storage that answers when it is told to. */
function slowStorage(kept: KeptMeeting) {
  const written: Meeting[] = [];
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  return {
    answer,
    written,
    storage: {
      read: async () => {
        await answered;
        return kept;
      },
      write: async (meeting: Meeting) => {
        written.push(meeting);
      },
    },
  };
}

const marked = (markedOn: string): Meeting => ({
  markedOn,
  dataset: aDataset(),
  policy: null,
  asOf: '2026-03',
});

describe('a meeting', () => {
  let meetings: typeof import('./lastMeeting.ts');
  beforeEach(async () => {
    vi.resetModules();
    meetings = await import('./lastMeeting.ts');
  });
  const shown = () => {
    const { kept } = meetings.useLastMeeting.getState();
    return kept.kind === 'kept' ? kept.meeting.markedOn : kept.kind;
  };

  test('that was kept is read', async () => {
    const { storage, answer } = slowStorage({ kind: 'kept', meeting: marked('2026-01-01T08:00') });
    answer();
    await meetings.keepMeetingsIn(() => storage);
    expect(shown()).toBe('2026-01-01T08:00');
  });

  test('marked before it is known where meetings are kept is kept there', async () => {
    const { storage, written } = slowStorage({ kind: 'none' });
    await meetings.markMeeting(marked('2026-02-02T08:00'));
    await meetings.keepMeetingsIn(() => storage);
    expect(written.map(({ markedOn }) => markedOn)).toEqual(['2026-02-02T08:00']);
    expect(shown()).toBe('2026-02-02T08:00');
  });

  test('marked while the last one is read is not lost to it', async () => {
    const { storage, answer, written } = slowStorage({ kind: 'none' });
    const reading = meetings.keepMeetingsIn(() => storage);
    await meetings.markMeeting(marked('2026-02-02T08:00'));
    answer();
    await reading;
    expect(written).toHaveLength(1);
    expect(shown()).toBe('2026-02-02T08:00');
  });
});
