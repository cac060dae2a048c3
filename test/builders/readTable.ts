import type { IntakeIssue, Mend, SheetPlan } from '#domain/intake.ts';
import { intakeSession } from '#ingest/intake/intakeSession.ts';
import { anIntakeContext, anIntakeGround } from './intakeGround.ts';
import { encoded, toDelimited } from './tableFile.ts';

/** Opens a table; `read` applies a plan to it and gives all it comes to. */
export const openTable = async (bytes: Uint8Array) => {
  const session = intakeSession();
  const opened = await session.open(
    { kind: 'file', name: '报表.csv', bytes },
    anIntakeGround(),
    {},
    () => {},
  );
  const plan = opened.kind === 'sheets' ? opened.plans[0] : undefined;
  if (!plan) throw new Error(JSON.stringify(opened));
  const read = (of: SheetPlan) => ({
    head: session.propose(of, anIntakeContext(), () => {}),
    ...session.proposed(0, 1000),
    csv: session.rejectedCsv(),
  });
  return { plan, read };
};

/** Rows as a CSV, read by the plan they are given without anybody's word. */
export const readRows = async (...rows: readonly (readonly string[])[]) => {
  const { plan, read } = await openTable(encoded(toDelimited(rows)));
  return { plan, read, ...read(plan) };
};

/** The first mend of the issue that says so. */
export const mendOf = (issues: readonly IntakeIssue[], says: string): Mend => {
  const mend = issues.find(({ message }) => message.includes(says))?.mends[0];
  if (!mend) throw new Error(`no mend for ${says}`);
  return mend;
};
