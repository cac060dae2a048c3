import { TABLES } from '#catalog/tables.ts';
import {
  type KeptMeeting,
  keepMeetingsIn,
  type Meeting,
  type MeetingStorage,
  readMeetingAgain,
} from '#view/lastMeeting.ts';
import { answerTo } from '../kept/answerTo.ts';
import { keptDatabase } from '../kept/keptDatabase.ts';

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
function meetingDatabase(): MeetingStorage {
  const { existing, made, tellOthers } = keptDatabase('last-meeting', readMeetingAgain);
  return {
    read: async () => {
      const store = (await existing())?.transaction(STORE, 'readonly').objectStore(STORE);
      return keptOf(store && (await answerTo(store.get(KEY))));
    },
    write: async (meeting) => {
      const store = (await made()).transaction(STORE, 'readwrite').objectStore(STORE);
      const stored: Stored = { meeting, shape: SHAPE };
      await answerTo(store.put(stored, KEY));
      tellOthers();
    },
  };
}

/** Reads the last meeting, once a visit, and has the next one kept. */
export const keepMeetings = () => keepMeetingsIn(meetingDatabase);

/** How many lie there. */
export const countMeetings = (database: IDBDatabase): Promise<number> =>
  answerTo(database.transaction(STORE, 'readonly').objectStore(STORE).count());

function keptOf(stored: Stored | undefined): KeptMeeting {
  if (!stored) return { kind: 'none' };
  const { meeting, shape } = stored;
  return shape === SHAPE
    ? { kind: 'kept', meeting }
    : { kind: 'outdated', markedOn: String(meeting.markedOn) };
}
