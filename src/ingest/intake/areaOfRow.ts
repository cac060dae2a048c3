import type { IntakeGround, Mend, SheetPlan } from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import type { AreaMatch } from './matchArea.ts';
import { ownOf } from './ownOf.ts';
import type { SheetRow } from './sheetRow.ts';

/** The area a row names; '' when it names none or it is not sure which (said where it stands). */
export function areaOfRow(
  ground: IntakeGround,
  plan: SheetPlan,
  matchArea: (text: string) => AreaMatch,
  found: Findings,
): (row: SheetRow, text: string, column: number | undefined) => string {
  const nameOf = new Map(ground.areas.map(({ id, name }) => [id, name]));
  return (row, text, column) => {
    if (text === '') return plan.areaId;
    const own = ownOf(plan.areas, text);
    if (own !== undefined) return own;
    const match = matchArea(text);
    if (match.kind === 'sure') {
      if (match.said !== '') found.say(`${match.said}${nameOf.get(match.areaId) ?? ''}`, row.line);
      return match.areaId;
    }
    const candidates = match.kind === 'doubtful' ? match.candidates : [];
    const mends = candidates.map(
      (areaId): Mend => ({
        kind: 'area',
        label: `“${text}”就是${nameOf.get(areaId) ?? areaId}`,
        name: text,
        areaId,
      }),
    );
    const expected =
      candidates.length > 0
        ? `是不是${candidates.map((id) => nameOf.get(id) ?? id).join('、')}`
        : '六个县（市、区）、开发区或全市之一';
    found.fault('areas', row.place(column), {
      message: `区域“${text}”${match.why}`,
      expected,
      found: text,
      mends,
    });
    return '';
  };
}
