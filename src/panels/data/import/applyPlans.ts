import type { IntakeContext } from '#domain/intake.ts';
import type { Intake } from '#ingest/intake/openIntake.ts';
import { changeFile, changeSheet, importDesk, type SheetReading, type SheetsFile } from './importDesk.ts';

type Context = Omit<IntakeContext, 'file'>;

/** Rows taken over at once: more would hold the page up. */
const PIECE = 2000;

/** By intake: one that was ended under way never answers. */
const running = new WeakSet<Intake>();

const contextKeyOf = (context: Context): string => JSON.stringify(context);

/**
 * Reads every sheet that is taken by its plan, as often as plans or origin change, one after another in each file's
 * own worker. Ends when nothing is left that was read otherwise.
 */
export function applyPlans(context: Context): void {
  wanted = context;
  for (const file of importDesk().files)
    if (file.kind === 'sheets' && !running.has(file.intake) && !isApplied(file, context)) applyIn(file);
}

let wanted: Context = { sourceId: '', standing: 'reported', reportedOn: '' };

async function applyIn({ id, intake }: SheetsFile): Promise<void> {
  running.add(intake);
  try {
    for (;;) {
      const file = importDesk().files.find((now) => now.id === id);
      if (file?.kind !== 'sheets' || file.intake !== intake) return;
      const context = wanted;
      const at = staleSheet(file, context);
      const sheet = file.sheets[at];
      if (!sheet) return;
      const reading = await readSheet(intake, sheet.plan, { ...context, file: file.name });
      if (!isPresent(id, intake)) return;
      changeSheet(id, at, (now) => ({ ...now, reading: { ...reading, contextKey: contextKeyOf(context) } }));
    }
  } catch {
    // The worker broke down, or the file was taken away: what it gave so far must not pass for the whole.
    if (isPresent(id, intake)) changeFile(id, ({ name, choice }) => ({ id, name, choice, kind: 'stopped' }));
  } finally {
    running.delete(intake);
    changeFile(id, (now) =>
      now.kind === 'sheets' && now.progress !== null ? { ...now, progress: null } : now,
    );
  }
}

const isPresent = (id: number, intake: Intake): boolean =>
  importDesk().files.some((file) => file.id === id && file.kind === 'sheets' && file.intake === intake);

const staleSheet = ({ sheets }: SheetsFile, context: Context): number =>
  sheets.findIndex(({ taken, plan, reading }) => {
    if (!taken) return false;
    return reading === null || reading.plan !== plan || reading.contextKey !== contextKeyOf(context);
  });

/** Whether every sheet that is taken has been read by its present plan. */
export const isApplied = (file: SheetsFile, context: Context): boolean => staleSheet(file, context) < 0;

async function readSheet(
  intake: Intake,
  plan: SheetReading['plan'],
  context: IntakeContext,
): Promise<Omit<SheetReading, 'contextKey'>> {
  const head = await intake.propose(plan, context);
  const most = Math.max(...Object.values(head.counts));
  const rows: { [T in keyof SheetReading['rows']]: SheetReading['rows'][T][number][] } = {
    observations: [],
    enterprises: [],
    parks: [],
  };
  for (let from = 0; from < most; from += PIECE) {
    const piece = await intake.proposed(from, from + PIECE);
    rows.observations.push(...piece.observations);
    rows.enterprises.push(...piece.enterprises);
    rows.parks.push(...piece.parks);
  }
  return { plan, head, rows, rejectedCsv: head.rejected ? await intake.rejectedCsv() : '' };
}
