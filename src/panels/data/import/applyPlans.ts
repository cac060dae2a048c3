import type { IntakeContext } from '#domain/intake.ts';
import type { Intake } from '#ingest/intake/openIntake.ts';
import { changeFile, changeSheet, importDesk, type SheetReading, type SheetsFile } from './importDesk.ts';
import { dropReading, reviewer } from './reviewer.ts';

/** By intake: one that was ended under way never answers. */
const running = new WeakSet<Intake>();

let lastReading = 0;

/**
 * Reads every sheet that is taken by its plan, as often as plans change, one after another in each file's own worker.
 * Ends when nothing is left that was read otherwise.
 */
export function applyPlans(): void {
  for (const file of importDesk().files)
    if (file.kind === 'sheets' && !running.has(file.intake) && !isApplied(file)) applyIn(file);
}

async function applyIn({ id, intake }: SheetsFile): Promise<void> {
  running.add(intake);
  try {
    for (;;) {
      const file = importDesk().files.find((now) => now.id === id);
      if (file?.kind !== 'sheets' || file.intake !== intake) return;
      const at = staleSheet(file);
      const sheet = file.sheets[at];
      if (!sheet) return;
      const reading = await readSheet(intake, sheet.plan, file.name);
      if (!isPresent(id, intake)) return;
      if (sheet.reading) dropReading(sheet.reading.id);
      changeSheet(id, at, (now) => ({ ...now, reading }));
      // Shown meanwhile: there may be hundreds of thousands of rows.
      await handOver(intake, reading.id);
      changeSheet(id, at, (now) =>
        now.reading?.id === reading.id ? { ...now, reading: { ...now.reading, handed: true } } : now,
      );
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

const staleSheet = ({ sheets }: SheetsFile): number =>
  sheets.findIndex(({ taken, plan, reading }) => taken && reading?.plan !== plan);

/** Whether every sheet that is taken has been read by its present plan, and the review has its rows. */
export const isApplied = (file: SheetsFile): boolean =>
  staleSheet(file) < 0 && file.sheets.every(({ taken, reading }) => !taken || reading?.handed === true);

/** Without an origin: that is told of the rows when they are held against the package. */
const NO_ORIGIN: Omit<IntakeContext, 'file'> = { sourceId: '', standing: 'reported', reportedOn: '' };

async function readSheet(intake: Intake, plan: SheetReading['plan'], file: string): Promise<SheetReading> {
  lastReading += 1;
  const id = lastReading;
  const head = await intake.propose(plan, { ...NO_ORIGIN, file });
  return { id, plan, head, rejectedCsv: head.rejected ? await intake.rejectedCsv() : '', handed: false };
}

/** Has the rows of the last reading given to the review, from worker to worker. */
async function handOver(intake: Intake, reading: number): Promise<void> {
  const review = await reviewer();
  const { port1, port2 } = new MessageChannel();
  await Promise.all([intake.handOver(port1), review.take(reading, port2)]);
}
