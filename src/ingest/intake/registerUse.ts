import type { IntakeContext, IntakeGround, SheetPlan } from '#domain/intake.ts';
import type { CellValue } from '../parseCell.ts';
import type { Findings } from './findings.ts';
import type { Matchers } from './matchers.ts';
import type { Placed } from './placeThing.ts';
import type { SheetRow } from './sheetRow.ts';

/** What a row of a register is read with. */
export interface RegisterUse {
  readonly ground: IntakeGround;
  readonly plan: SheetPlan;
  readonly by: Matchers;
  readonly context: IntakeContext;
  readonly found: Findings;
  readonly areaOf: (row: SheetRow, text: string, column: number | undefined) => string;
  readonly place: (row: SheetRow, areaId: string) => Placed;
}

/** A row while it is filled, by column. */
export type Draft = Record<string, CellValue>;
