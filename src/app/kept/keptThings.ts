import { KEPT_DATABASES, KEPT_SETTINGS, type KeptDatabaseName, type KeptSetting } from '#catalog/kept.ts';
import { readKeptDeck } from '#ingest/deckShape.ts';
import type { KeptAmount } from '#panels/PackageActions.ts';
import { keepSetting, keptSetting } from '#ui/keptSetting.ts';
import { readKept } from '#view/evidenceSteps.ts';
import { countMeetings } from '../meeting/meetingDatabase.ts';
import { countVersions } from '../versions/versionDatabase.ts';
import { openDatabase, wipeDatabase } from './keptDatabase.ts';
import { readWhole } from './keptWhole.ts';

const COUNTS: Readonly<Record<KeptDatabaseName, (database: IDBDatabase) => Promise<number>>> = {
  'own-package': countVersions,
  'own-evidence': async (database) => readKept(await readWhole(database)).rows.length,
  briefing: async (database) => {
    const kept = readKeptDeck(await readWhole(database));
    return kept ? [kept.deck, ...kept.others].reduce((sum, { scenes }) => sum + scenes.length, 0) : 0;
  },
  'last-meeting': countMeetings,
};

const DATABASES = Object.keys(KEPT_DATABASES) as KeptDatabaseName[];
const SETTINGS = Object.keys(KEPT_SETTINGS) as KeptSetting[];

/** All that lies in this browser, as the reader is told of it. Rejects where the browser does not say. */
export async function keptHere(): Promise<readonly KeptAmount[]> {
  const databases = await Promise.all(DATABASES.map(amountIn));
  const settings = SETTINGS.map((key): KeptAmount | null => {
    const { label, unit } = KEPT_SETTINGS[key];
    const text = keptSetting(key);
    return typeof text !== 'string' || label === ''
      ? null
      : { label, unit, count: unit === '' ? null : entriesOf(text) };
  });
  return [...databases, ...settings].filter((amount) => amount !== null);
}

async function amountIn(name: KeptDatabaseName): Promise<KeptAmount | null> {
  const database = await openDatabase(name, false);
  if (!database) return null;
  try {
    const { label, unit } = KEPT_DATABASES[name];
    return { label, unit, count: await COUNTS[name](database) };
  } finally {
    database.close();
  }
}

function entriesOf(text: string): number {
  try {
    return Object.keys(JSON.parse(text)).length;
  } catch {
    return 0;
  }
}

/** Wipes all of it, for every page of this browser. Rejects when something could not be wiped; the rest is. */
export async function wipeKept(): Promise<void> {
  for (const key of SETTINGS) keepSetting(key, null);
  const wiped = await Promise.allSettled(DATABASES.map(wipeDatabase));
  if (wiped.some(({ status }) => status === 'rejected')) throw new Error('something is left');
}
