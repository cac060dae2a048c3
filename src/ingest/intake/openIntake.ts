import { proxy, type Remote, transfer, wrap } from 'comlink';
import { INTAKE_LIMITS } from '#catalog/intake.ts';
import type { HeaderRows, IntakeContext, IntakeGround, Remembered, SheetPlan } from '#domain/intake.ts';
import { splitLists } from '../pieces.ts';
import { refusal } from './intakeIssue.ts';
import type { IntakeSession, Opened, ProposalHead, SheetSlice } from './intakeSession.ts';
import type { OnProgress } from './onProgress.ts';
import type { IntakeChoice } from './readChoice.ts';
import { fileTooLarge } from './sizeFault.ts';

export type { ProposalHead, SheetHead } from './intakeSession.ts';
export type { IntakeProgress } from './onProgress.ts';
export type { FileAt, IntakeChoice } from './readChoice.ts';

/** Without a worker, nothing larger is read: the page would stand still. */
const MOST_BYTES_HERE = 4 * 1024 * 1024;

export interface Intake {
  readonly opened: Opened;
  /** The plan of a sheet anew, with the header the reader has chosen; null: as it is found. */
  readonly replan: (sheet: number, header: HeaderRows | null) => Promise<SheetPlan>;
  /** Rows as they stand, for a preview. */
  readonly slice: (sheet: number, from: number, to: number) => Promise<SheetSlice>;
  /** Applies a plan, as often as it is corrected. */
  readonly propose: (plan: SheetPlan, context: IntakeContext) => Promise<ProposalHead>;
  /** Gives the rows of the last proposal to whoever reads at the other end. */
  readonly handOver: (to: MessagePort) => Promise<void>;
  /** Refused rows of the last proposal, to be mended and handed in again; '' when there are none. */
  readonly rejectedCsv: () => Promise<string>;
  /** Ends the worker and lets its rows go. */
  readonly close: () => void;
}

export interface IntakeWish {
  readonly choice: IntakeChoice;
  readonly ground: IntakeGround;
  readonly remembered: Remembered;
  readonly onProgress: OnProgress;
  /** Aborted: the worker is ended at once, whatever it is doing, and what waits for it rejects. */
  readonly signal: AbortSignal;
}

/** Reads a reader's own table in a worker that lives until `close`. Rejects only when `signal` is aborted. */
export async function openIntake(wish: IntakeWish): Promise<Intake> {
  const { choice, signal } = wish;
  const files =
    choice.kind === 'file'
      ? [choice.file]
      : choice.kind === 'folder'
        ? choice.files.map((at) => at.file)
        : [];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const large = fileTooLarge(bytes);
  if (large) return refusedIntake(large.message, large.expected);
  signal.throwIfAborted();
  const worker = started();
  const intake = worker && (await inWorker(worker, wish));
  if (intake) return intake;
  if (bytes > MOST_BYTES_HERE)
    return refusedIntake(
      '浏览器没能读完这个文件，多半是内存不够',
      `小一些的文件（上限 ${INTAKE_LIMITS.bytes / 1024 / 1024} MB），或按县拆开`,
    );
  return inPlace(wish);
}

const NO_ROWS = { rows: [], lines: [] };

const refusedIntake = (message: string, expected: string): Intake => ({
  opened: { kind: 'refused', issues: [refusal('file', {}, message, expected)] },
  replan: () => Promise.reject(new Error('nothing has been opened')),
  slice: async () => NO_ROWS,
  propose: () => Promise.reject(new Error('nothing has been opened')),
  handOver: async () => {},
  rejectedCsv: async () => '',
  close: () => {},
});

async function inPlace({ choice, ground, remembered, onProgress, signal }: IntakeWish): Promise<Intake> {
  const { intakeSession } = await import('./intakeSession.ts');
  const session = intakeSession();
  const opened = await session.choose(choice, ground, remembered, onProgress);
  signal.throwIfAborted();
  return {
    opened,
    replan: async (sheet, header) => session.replan(sheet, header),
    slice: async (sheet, from, to) => session.slice(sheet, from, to),
    propose: async (plan, context) => session.propose(plan, context, onProgress),
    handOver: async (to) => session.handOver(to),
    rejectedCsv: async () => session.rejectedCsv(),
    close: () => {},
  };
}

function started(): Worker | null {
  try {
    return new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

/** Null when the worker broke down over the file. */
async function inWorker(worker: Worker, wish: IntakeWish): Promise<Intake | null> {
  const { choice, ground, remembered, onProgress, signal } = wish;
  const session: Remote<IntakeSession> = wrap<IntakeSession>(worker);
  const ended = new Promise<never>((_, reject) => {
    const end = () => {
      worker.terminate();
      reject(signal.aborted ? signal.reason : new Error('the worker broke down'));
    };
    worker.addEventListener('error', end, { once: true });
    worker.addEventListener('messageerror', end, { once: true });
    signal.addEventListener('abort', end, { once: true });
  });
  // Whoever asks is told; when nobody does, it is no fault.
  ended.catch(() => {});
  const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  try {
    const { rest, pieces } = splitLists(ground);
    // One after another: the page has time between them.
    for (const piece of pieces) await ask(session.know(piece));
    const opened = await ask<Opened>(session.choose(choice, rest, remembered, proxy(onProgress)));
    return {
      opened,
      replan: (sheet, header) => ask(session.replan(sheet, header)),
      slice: (sheet, from, to) => ask(session.slice(sheet, from, to)),
      propose: (plan, context) => ask(session.propose(plan, context, proxy(onProgress))),
      handOver: (to) => ask(session.handOver(transfer(to, [to]))),
      rejectedCsv: () => ask(session.rejectedCsv()),
      close: () => worker.terminate(),
    };
  } catch {
    worker.terminate();
    signal.throwIfAborted();
    return null;
  }
}
