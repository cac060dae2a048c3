import type { RowOf } from '#catalog/tables.ts';
import type { IntakeContext, IntakeGround, Proposal, Proposed, Sheet, SheetPlan } from '#domain/intake.ts';
import { areaOfRow } from './areaOfRow.ts';
import { dropRepeated } from './dropRepeated.ts';
import { figuresOfRow } from './figuresOfRow.ts';
import { type Findings, findings } from './findings.ts';
import type { Matchers } from './matchers.ts';
import type { OnProgress } from './onProgress.ts';
import { placer } from './placeThing.ts';
import { readWanted } from './readWanted.ts';
import { registerRow } from './registerRow.ts';
import { rejectedCsv } from './rejectedCsv.ts';
import { type SheetRow, sheetRows } from './sheetRow.ts';
import { tellOutliers } from './tellOutliers.ts';
import { tellPlan } from './tellPlan.ts';
import { tellTotals } from './tellTotals.ts';

const PROGRESS_EVERY = 5000;

/** Reads a sheet by its plan into rows of the package. What is not clear is left out and told, never guessed. */
export function toPackageRows(
  plan: SheetPlan,
  sheet: Sheet,
  ground: IntakeGround,
  by: Matchers,
  context: IntakeContext,
  onProgress: OnProgress = () => {},
): Proposal {
  if (plan.kind === 'wanted') return readWanted(plan, sheet, ground, context);
  const found = findings(sheet.name);
  const observations: Proposed<'observations'>[] = [];
  const registers = { enterprises: new Map<string, Made>(), parks: new Map<string, Made>() };
  const rowOf = sheetRows(sheet, plan, context.file, found);
  if (plan.kind !== 'none') tellPlan(plan, sheet, ground, found);
  const areaOf = areaOfRow(ground, plan, by.area, found);
  const place = placer(ground, plan, found);
  const figures = figuresOfRow({ ground, plan, by, context, found, areaOf });
  const apart = new Set(plan.header.apart.map(({ row }) => row));
  const taken = new Set<number>();
  let read = 0;
  const last = plan.kind === 'none' ? plan.header.body : sheet.rows.length;

  for (let at = plan.header.body; at < last; at += 1) {
    if (at % PROGRESS_EVERY === 0) onProgress({ stage: '逐行核对', unit: 'rows', done: at, total: last });
    if (apart.has(at)) continue;
    read += 1;
    const row = rowOf(sheet.rows[at] ?? [], sheet.lines[at] ?? 0);
    if (plan.kind === 'enterprises' || plan.kind === 'parks') {
      const made = registerRow(plan.kind, row, { ground, plan, by, context, found, areaOf, place });
      if (!made || !keepRegister(registers[plan.kind], made, row, found)) continue;
      taken.add(row.line);
      const kind = plan.kind === 'parks' ? 'park' : 'enterprise';
      observations.push(...figures(row, { kind, id: made.id }));
    } else {
      observations.push(...figures(row, null));
    }
  }
  const kept = dropRepeated(observations, found);
  if (plan.kind !== 'none') tellTotals(sheet, plan, ground, rowOf, found);
  const rowsOf = (made: ReadonlyMap<string, Made>) => [...made.values()].map(({ row }) => row);
  const made = { enterprises: rowsOf(registers.enterprises), parks: rowsOf(registers.parks) };
  tellOutliers(kept, ground, made, found);
  for (const { from } of kept) taken.add(from.line);
  const faulty = [...found.reasons.keys()];
  const part = faulty.filter((line) => taken.has(line)).length;
  return {
    observations: kept,
    enterprises: [...registers.enterprises.values()] as Proposed<'enterprises'>[],
    parks: [...registers.parks.values()] as Proposed<'parks'>[],
    issues: found.issues,
    issueCount: found.count(),
    said: found.said(),
    rows: { read, whole: taken.size - part, part, none: read - taken.size },
    rejectedCsv: rejectedCsv(sheet, plan, found.reasons),
  };
}

interface Made {
  readonly row: RowOf<'enterprises' | 'parks'>;
  readonly from: Proposed<'enterprises'>['from'];
}

/** The first row of a name stays; another that says otherwise is refused with its line. */
function keepRegister(kept: Map<string, Made>, made: Made['row'], row: SheetRow, found: Findings): boolean {
  const first = kept.get(made.id);
  if (!first) {
    kept.set(made.id, { row: made, from: row.from(row.column('subject')?.index ?? null) });
    return true;
  }
  if (JSON.stringify(first.row) === JSON.stringify(made)) return true;
  found.fault('repeated', row.place(row.column('subject')?.index), {
    message: `与第 ${first.from.line} 行是同一个，所写不同，此行没有采用`,
    expected: '一个名称只留一行',
    found: first.from.text,
  });
  return false;
}
