import type { Nature, PeriodKind } from '#catalog/figures.ts';
import type {
  ApartKind,
  Confidence,
  Delimiter,
  IntakeCheckId,
  IntakeField,
  PersonalKind,
  SheetKind,
} from '#catalog/intake.ts';
import type { Standing } from '#catalog/standings.ts';
import type { SubjectKind } from '#catalog/subjects.ts';
import type { RowOf } from '#catalog/tables.ts';
import type { Datum } from '#catalog/userLayers.ts';
import type { Outlines, Tables } from './dataset.ts';

/** A cell's text as it stands; with more when a workbook knew more of it. */
export type Cell = string | MarkedCell;

export interface MarkedCell {
  readonly text: string;
  /** As stored, not as shown. */
  readonly number?: number;
  /** The number is a share of one, shown in per cent. */
  readonly percent?: true;
  /** YYYY-MM-DD of a cell formatted as a date. */
  readonly date?: string;
  /** `uncomputed`: the file holds a formula and no value of it. */
  readonly formula?: 'cached' | 'uncomputed';
  /** `#REF!` and the like. */
  readonly error?: true;
  /** Repeats what stands in the first cell of a merged block. */
  readonly merged?: true;
}

export type SheetOrigin =
  | { readonly kind: 'text'; readonly encoding: string; readonly delimiter: Delimiter }
  | { readonly kind: 'workbook'; readonly hidden: boolean; readonly hiddenLines: readonly number[] }
  | { readonly kind: 'geojson' };

/** A table as it stands in a file: rows that hold anything at all, not yet understood. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** 1-based line of the file, or row of the workbook, of each row. */
  readonly lines: readonly number[];
  readonly from: SheetOrigin;
}

/** A text to be put in place of a cell's. */
export interface CellEdit {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly text: string;
}

/** One step that would mend a fault; `label` says what it does. */
export type Mend = { readonly label: string } & (
  | { readonly kind: 'cells'; readonly edits: readonly CellEdit[] }
  | { readonly kind: 'subject'; readonly name: string; readonly subject: SubjectRef }
  | { readonly kind: 'area'; readonly name: string; readonly areaId: string }
  | { readonly kind: 'unit'; readonly column: number; readonly unit: string }
  | { readonly kind: 'sector'; readonly sectorId: string }
);

export interface IntakeIssue {
  readonly severity: 'fault' | 'warning';
  readonly check: IntakeCheckId;
  /** '' when the file as a whole is meant. */
  readonly sheet: string;
  readonly line: number | null;
  /** Index of the column, and what stands in its header. */
  readonly column: number | null;
  readonly header: string;
  readonly message: string;
  readonly expected: string;
  /** The text as it stands, cut short; never personal data. */
  readonly found: string;
  readonly mends: readonly Mend[];
}

/** Something that was read in a way worth telling, over all cells alike. */
export interface Said {
  readonly message: string;
  readonly count: number;
  /** Line of the first. */
  readonly line: number | null;
}

export type PackageBytes = ReadonlyMap<string, Uint8Array>;

/** What a file turned out to be. */
export type Source =
  | { readonly kind: 'sheets'; readonly sheets: readonly Sheet[]; readonly issues: readonly IntakeIssue[] }
  /** A data package of our own: paths below its `datapackage.json`. */
  | { readonly kind: 'package'; readonly files: PackageBytes; readonly issues: readonly IntakeIssue[] }
  | { readonly kind: 'refused'; readonly issues: readonly IntakeIssue[] };

export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
}

export interface ApartRow {
  /** Index into the rows of the sheet. */
  readonly row: number;
  readonly kind: ApartKind;
  readonly text: string;
}

/** Rows of a header, as indexes into the rows of the sheet. */
export type HeaderRows = readonly [first: number, last: number];

export interface HeaderPlan {
  /** Null when none was found. */
  readonly rows: HeaderRows | null;
  /** First row that is a record. */
  readonly body: number;
  /** Text of each column's header, parts of several rows joined by `/`. */
  readonly texts: readonly string[];
  readonly unitRow: number | null;
  /** The reader has said which rows it is. */
  readonly chosen?: true;
  readonly apart: readonly ApartRow[];
}

export interface PeriodRead {
  readonly periodKind: PeriodKind;
  /** '' when the kind is `unknown`. */
  readonly period: string;
}

/** What a column means. `unit` is how the cells are written, not the unit computed in. */
export type ColumnMeaning =
  | { readonly kind: 'field'; readonly field: IntakeField }
  | {
      readonly kind: 'indicator';
      readonly indicatorId: string;
      readonly unit: string;
      /** null: told by another column or by the sheet. */
      readonly period: PeriodRead | null;
      readonly nature: Nature;
    }
  | { readonly kind: 'leave'; readonly personal: PersonalKind | null };

export interface ColumnPlan {
  readonly index: number;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly confidence: Confidence;
  readonly reason: string;
  /** Other meanings it could have, best first. */
  readonly others: readonly ColumnMeaning[];
}

export interface DatumPlan {
  readonly datum: Datum;
  readonly confidence: Confidence;
  readonly reason: string;
}

/** How a sheet is to be read: plain data, to be corrected by the reader and applied again. */
export interface SheetPlan {
  readonly sheet: number;
  readonly name: string;
  readonly kind: SheetKind;
  readonly confidence: Confidence;
  readonly reason: string;
  readonly header: HeaderPlan;
  readonly columns: readonly ColumnPlan[];
  /** What holds where no column tells. */
  readonly period: PeriodRead;
  readonly sectorId: string;
  readonly areaId: string;
  readonly datum: DatumPlan;
  /** What the reader has said: by name as it stands in the sheet; cells by `line:column`, all alike by `*:column:text`. */
  readonly subjects: Readonly<Record<string, SubjectRef>>;
  readonly areas: Readonly<Record<string, string>>;
  readonly cells: Readonly<Record<string, string>>;
}

/** Meanings confirmed before, by the header's bare text. */
export type Remembered = Readonly<Record<string, ColumnMeaning>>;

/** What tables are held against: the package in use. */
export type IntakeGround = Pick<
  Tables,
  'areas' | 'places' | 'sectors' | 'towns' | 'enterprises' | 'parks' | 'indicators' | 'units' | 'observations'
> & { readonly counties: Outlines | null };

/** What the reader says of a file as a whole. */
export interface IntakeContext {
  readonly file: string;
  readonly sourceId: string;
  readonly standing: Extract<Standing, 'official' | 'reported'>;
  /** Date the figures were published or handed in, '' when not known. */
  readonly reportedOn: string;
}

export interface Provenance {
  readonly file: string;
  readonly sheet: string;
  readonly line: number;
  /** null: made from the row as a whole. */
  readonly column: number | null;
  readonly header: string;
  /** The cell as it stands. */
  readonly text: string;
}

export interface Proposed<T extends 'observations' | 'enterprises' | 'parks'> {
  readonly row: RowOf<T>;
  readonly from: Provenance;
}

export interface Proposal {
  readonly observations: readonly Proposed<'observations'>[];
  readonly enterprises: readonly Proposed<'enterprises'>[];
  readonly parks: readonly Proposed<'parks'>[];
  readonly issues: readonly IntakeIssue[];
  /** All issues, those beyond `INTAKE_LIMITS.issues` included. */
  readonly issueCount: number;
  readonly said: readonly Said[];
  readonly rows: {
    readonly read: number;
    readonly whole: number;
    readonly part: number;
    readonly none: number;
  };
  /** Rows with a cell refused, with their reasons; '' when there is none. Without personal data. */
  readonly rejectedCsv: string;
}
