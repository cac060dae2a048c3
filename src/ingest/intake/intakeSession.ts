import type {
  Cell,
  HeaderRows,
  IntakeContext,
  IntakeGround,
  IntakeIssue,
  PackageBytes,
  Proposal,
  Remembered,
  Sheet,
  SheetPlan,
} from '#domain/intake.ts';
import { joinLists, type ListPiece, sendPieces } from '../pieces.ts';
import { HEADER_DEPTH } from './findHeader.ts';
import { refusal } from './intakeIssue.ts';
import { type Matchers, matchersOf } from './matchers.ts';
import type { OnProgress } from './onProgress.ts';
import { planSheet } from './planSheet.ts';
import { type IntakeChoice, readChoice } from './readChoice.ts';
import { type IntakeInput, readSource } from './readSource.ts';
import { toPackageRows } from './toPackageRows.ts';

/** A sheet without its rows, to be shown in a list. */
export type SheetHead = Pick<Sheet, 'name' | 'from'> & {
  readonly rows: number;
  /** Lines of the first rows, among which the header is. */
  readonly firstLines: readonly number[];
};

/** What a file turned out to be, without the rows: they stay where they were read. */
export type Opened =
  | {
      readonly kind: 'sheets';
      readonly sheets: readonly SheetHead[];
      /** One a sheet, in their order. */
      readonly plans: readonly SheetPlan[];
      readonly issues: readonly IntakeIssue[];
    }
  | { readonly kind: 'package'; readonly files: PackageBytes; readonly issues: readonly IntakeIssue[] }
  | { readonly kind: 'refused'; readonly issues: readonly IntakeIssue[] };

export interface SheetSlice {
  readonly rows: readonly (readonly Cell[])[];
  readonly lines: readonly number[];
}

/** What a plan comes to, without its rows. */
export type ProposalHead = Pick<Proposal, 'issues' | 'issueCount' | 'said' | 'rows'> & {
  readonly counts: { readonly observations: number; readonly enterprises: number; readonly parks: number };
  readonly rejected: boolean;
};

/** The same stretch of each table. */
export type ProposedSlice = Pick<Proposal, 'observations' | 'enterprises' | 'parks'>;

/** Reads one file and keeps its rows, so that plans can be corrected and applied again without reading anew. */
export interface IntakeSession {
  /** A stretch of a long list of the package in use, before `choose` gets the rest of it. */
  readonly know: (piece: ListPiece<IntakeGround>) => void;
  readonly choose: (
    choice: IntakeChoice,
    ground: IntakeGround,
    remembered: Remembered,
    onProgress: OnProgress,
  ) => Promise<Opened>;
  /** The same of bytes that are read already. */
  readonly open: (
    input: IntakeInput,
    ground: IntakeGround,
    remembered: Remembered,
    onProgress: OnProgress,
  ) => Promise<Opened>;
  /** The plan of a sheet anew, with the header the reader has chosen; null: as it is found. */
  readonly replan: (sheet: number, header: HeaderRows | null) => SheetPlan;
  /** Rows as they stand, for a preview. */
  readonly slice: (sheet: number, from: number, to: number) => SheetSlice;
  /** Applies a plan; the proposal is kept until the next one. */
  readonly propose: (plan: SheetPlan, context: IntakeContext, onProgress: OnProgress) => ProposalHead;
  /** A stretch of the rows of the last proposal. */
  readonly proposed: (from: number, to: number) => ProposedSlice;
  /** The same, all of them to another worker: what passes through the page would hold it up. */
  readonly handOver: (to: MessagePort) => void;
  readonly rejectedCsv: () => string;
}

const UNREADABLE = refusal('file', {}, '文件读不出：可能已移走、改名，或没有权限', '重新选一次');

export function intakeSession(): IntakeSession {
  const known: ListPiece<IntakeGround>[] = [];
  let sheets: readonly Sheet[] = [];
  let ground: IntakeGround | null = null;
  let by: Matchers | null = null;
  let last: Proposal | null = null;
  let planOf: IntakeSession['replan'] = () => {
    throw new Error('nothing has been opened');
  };
  const open: IntakeSession['open'] = async (input, of, remembered, onProgress) => {
    const source = await readSource(input, onProgress);
    if (source.kind !== 'sheets') return source;
    const matchers = matchersOf(of);
    [sheets, ground, by] = [source.sheets, of, matchers];
    const file = input.kind === 'file' ? input.name : '';
    planOf = (index, header) => {
      const sheet = source.sheets[index];
      if (!sheet) throw new Error(`no sheet ${index}`);
      return planSheet(sheet, index, file, of, matchers, remembered, header);
    };
    return {
      kind: 'sheets',
      sheets: sheets.map(({ name, from, rows, lines }) => ({
        name,
        from,
        rows: rows.length,
        firstLines: lines.slice(0, HEADER_DEPTH),
      })),
      plans: sheets.map((_, index) => planOf(index, null)),
      issues: source.issues,
    };
  };
  const proposed: IntakeSession['proposed'] = (from, to) => ({
    observations: last?.observations.slice(from, to) ?? [],
    enterprises: last?.enterprises.slice(from, to) ?? [],
    parks: last?.parks.slice(from, to) ?? [],
  });
  return {
    open,
    know: (piece) => void known.push(piece),
    choose: async (choice, of, remembered, onProgress) => {
      const input = await readChoice(choice, onProgress);
      return input
        ? open(input, joinLists(of, known), remembered, onProgress)
        : { kind: 'refused', issues: [UNREADABLE] };
    },
    replan: (index, header) => planOf(index, header),
    slice: (index, from, to) => {
      const sheet = sheets[index];
      return { rows: sheet?.rows.slice(from, to) ?? [], lines: sheet?.lines.slice(from, to) ?? [] };
    },
    propose: (plan, context, onProgress) => {
      const sheet = sheets[plan.sheet];
      if (!sheet || !ground || !by) throw new Error('nothing has been opened');
      last = toPackageRows(plan, sheet, ground, by, context, onProgress);
      const { observations, enterprises, parks, issues, issueCount, said, rows } = last;
      return {
        counts: { observations: observations.length, enterprises: enterprises.length, parks: parks.length },
        rejected: last.rejectedCsv !== '',
        ...{ issues, issueCount, said, rows },
      };
    },
    proposed,
    handOver: (to) => {
      const { observations = [], enterprises = [], parks = [] } = last ?? {};
      sendPieces(to, Math.max(observations.length, enterprises.length, parks.length), proposed);
    },
    rejectedCsv: () => last?.rejectedCsv ?? '',
  };
}
