import { proxy, type Remote, wrap } from 'comlink';
import { INTAKE_LIMITS } from '#catalog/intake.ts';
import type { IntakeContext, IntakeGround, Remembered, SheetPlan } from '#domain/intake.ts';
import { refusal } from './intakeIssue.ts';
import type { IntakeSession, Opened, ProposalHead, ProposedSlice, SheetSlice } from './intakeSession.ts';
import type { OnProgress } from './onProgress.ts';
import type { IntakeInput } from './readSource.ts';
import { fileTooLarge } from './sizeFault.ts';

/** Without a worker, nothing larger is read: the page would stand still. */
const MOST_BYTES_HERE = 4 * 1024 * 1024;

export interface Intake {
  readonly opened: Opened;
  readonly slice: (sheet: number, from: number, to: number) => Promise<SheetSlice>;
  /** Applies a plan, as often as it is corrected. */
  readonly propose: (plan: SheetPlan, context: IntakeContext) => Promise<ProposalHead>;
  readonly proposed: (from: number, to: number) => Promise<ProposedSlice>;
  /** Refused rows of the last proposal, to be mended and handed in again; '' when there are none. */
  readonly rejectedCsv: () => Promise<string>;
  /** Ends the worker and lets its rows go. */
  readonly close: () => void;
}

export interface IntakeWish {
  readonly input: IntakeChoice;
  readonly ground: IntakeGround;
  readonly remembered: Remembered;
  readonly onProgress: OnProgress;
  /** Aborted: the worker is ended at once, whatever it is doing, and what waits for it rejects. */
  readonly signal: AbortSignal;
}

/** What the reader chose, dropped or pasted. `webkitRelativePath` names the files of a folder. */
export type IntakeChoice =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'folder'; readonly files: readonly File[] }
  | { readonly kind: 'paste'; readonly text: string };

const NOTHING = { rows: [], lines: [], observations: [], enterprises: [], parks: [] };

const refusedIntake = (message: string, expected: string): Intake => ({
  opened: { kind: 'refused', issues: [refusal('file', {}, message, expected)] },
  slice: async () => NOTHING,
  propose: () => Promise.reject(new Error('nothing has been opened')),
  proposed: async () => NOTHING,
  rejectedCsv: async () => '',
  close: () => {},
});

/** Reads a reader's own table in a worker that lives until `close`. Rejects only when `signal` is aborted. */
export async function openIntake({
  input,
  ground,
  remembered,
  onProgress,
  signal,
}: IntakeWish): Promise<Intake> {
  const files = input.kind === 'file' ? [input.file] : input.kind === 'folder' ? input.files : [];
  const bytes = files.reduce((sum, file) => sum + file.size, 0);
  const large = fileTooLarge(bytes);
  if (large) return refusedIntake(large.message, large.expected);
  const chosen = await bytesOf(input).catch(() => null);
  signal.throwIfAborted();
  if (!chosen) return refusedIntake('文件读不出：可能已移走、改名，或没有权限', '重新选一次');
  const worker = started();
  if (worker) return inWorker(worker, chosen, { ground, remembered, onProgress, signal });
  if (bytes > MOST_BYTES_HERE)
    return refusedIntake(
      '浏览器没能另开线程读这个文件',
      `小于 ${MOST_BYTES_HERE / 1024 / 1024} MB 的文件，或换用较新的浏览器`,
    );
  const { intakeSession } = await import('./intakeSession.ts');
  const session = intakeSession();
  const opened = await session.open(chosen, ground, remembered, onProgress);
  signal.throwIfAborted();
  return {
    opened,
    slice: async (sheet, from, to) => session.slice(sheet, from, to),
    propose: async (plan, context) => session.propose(plan, context, onProgress),
    proposed: async (from, to) => session.proposed(from, to),
    rejectedCsv: async () => session.rejectedCsv(),
    close: () => {},
  };
}

async function bytesOf(input: IntakeChoice): Promise<IntakeInput> {
  const read = async (file: File) => new Uint8Array(await file.arrayBuffer());
  switch (input.kind) {
    case 'paste':
      return input;
    case 'file':
      return { kind: 'file', name: input.file.name, bytes: await read(input.file) };
    case 'folder': {
      const parts = await Promise.all(
        input.files.map(async (file) => [file.webkitRelativePath || file.name, await read(file)] as const),
      );
      return { kind: 'folder', files: new Map(parts) };
    }
  }
}

function started(): Worker | null {
  try {
    return new Worker(new URL('./intake.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

type InWorker = Pick<IntakeWish, 'ground' | 'remembered' | 'onProgress' | 'signal'>;

async function inWorker(
  worker: Worker,
  input: IntakeInput,
  { ground, remembered, onProgress, signal }: InWorker,
): Promise<Intake> {
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
  ended.catch(() => {});
  const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, ended]);
  try {
    const opened = await ask<Opened>(session.open(input, ground, remembered, proxy(onProgress)));
    return {
      opened,
      slice: (sheet, from, to) => ask(session.slice(sheet, from, to)),
      propose: (plan, context) => ask(session.propose(plan, context, proxy(onProgress))),
      proposed: (from, to) => ask(session.proposed(from, to)),
      rejectedCsv: () => ask(session.rejectedCsv()),
      close: () => worker.terminate(),
    };
  } catch (error) {
    worker.terminate();
    if (signal.aborted) throw error;
    return refusedIntake(
      '浏览器没能读完这个文件，多半是内存不够',
      `小一些的文件（上限 ${INTAKE_LIMITS.bytes / 1024 / 1024} MB），或按县拆开`,
    );
  }
}
