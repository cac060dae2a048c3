import { TABLES } from '#catalog/tables.ts';
import { type KeptMeeting, keepMeetingsIn, type Meeting, type MeetingStorage } from '#view/lastMeeting.ts';
import { answerTo } from '../answerTo.ts';
import { openDatabase } from '../openDatabase.ts';

const NAME = 'last-meeting';
const STORE = 'kept';
const KEY = 'last';

interface Stored {
  readonly meeting: Meeting;
  /** Tables and columns the page knew when it was marked. */
  readonly shape: string;
}

const SHAPE = Object.entries(TABLES)
  .map(([table, { columns }]) => `${table} ${Object.keys(columns).join(' ')}`)
  .join('\n');

/** The last meeting in this browser: the data as they were shown, not the files they were read from. */
async function openMeetingDatabase(): Promise<MeetingStorage> {
  const database = await openDatabase(NAME, { [STORE]: {} });
  const store = (mode: IDBTransactionMode) => database.transaction(STORE, mode).objectStore(STORE);
  return {
    read: async () => keptOf(await answerTo(store('readonly').get(KEY))),
    write: async (meeting) => {
      const stored: Stored = { meeting, shape: SHAPE };
      await answerTo(store('readwrite').put(stored, KEY));
    },
  };
}

/** Reads the last meeting, once a visit, and has the next one kept. */
export const keepMeetings = () => keepMeetingsIn(openMeetingDatabase);

function keptOf(stored: Stored | undefined): KeptMeeting {
  if (!stored) return { kind: 'none' };
  const { meeting, shape } = stored;
  return shape === SHAPE
    ? { kind: 'kept', meeting }
    : { kind: 'outdated', markedOn: String(meeting.markedOn) };
}
