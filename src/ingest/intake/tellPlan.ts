import { CONFIDENCES, INTAKE_FIELDS, PERSONAL_KINDS } from '#catalog/intake.ts';
import type { ColumnMeaning, IntakeGround, Sheet, SheetPlan } from '#domain/intake.ts';
import type { Findings } from './findings.ts';
import { textOf } from './textOf.ts';

/** Tells what of a plan the reader should know: what is not confirmed yet, what stands apart, what is left out. */
export function tellPlan(plan: SheetPlan, sheet: Sheet, ground: IntakeGround, found: Findings): void {
  for (const { index, header, meaning, confidence, reason } of plan.columns) {
    if (meaning.kind === 'leave' || confidence === 'sure') continue;
    const message = `这一列按“${labelOf(meaning, ground)}”读（${CONFIDENCES[confidence].label}）：${reason}`;
    found.warn('columns', { column: index, header }, { message, expected: '确认或改正这一列的含义' });
  }
  if (plan.datum.confidence !== 'sure')
    found.warn('positions', {}, { message: `坐标系：${plan.datum.reason}`, expected: '选定坐标系' });
  for (const { row, kind } of plan.header.apart)
    if (row >= plan.header.body) found.say(APART[kind], sheet.lines[row] ?? null);
  tellPersonal(plan, sheet, found);
}

const labelOf = (meaning: Exclude<ColumnMeaning, { kind: 'leave' }>, { indicators }: IntakeGround): string =>
  meaning.kind === 'field'
    ? INTAKE_FIELDS[meaning.field].label
    : (indicators.find(({ id }) => id === meaning.indicatorId)?.name ?? meaning.indicatorId);

const APART = {
  title: '小标题行，不是记录，没有读',
  units: '单位行',
  total: '合计行，没有读作数据（合计由各行算得）',
  note: '注，没有读',
  signature: '签字行，没有读',
  repeat: '重复的表头，没有读',
} as const satisfies Record<SheetPlan['header']['apart'][number]['kind'], string>;

/** How many cells of personal data were left out; the cells themselves are told nowhere. */
function tellPersonal(plan: SheetPlan, sheet: Sheet, found: Findings): void {
  for (const { index, header, meaning } of plan.columns) {
    if (meaning.kind !== 'leave' || meaning.personal === null) continue;
    const cells = sheet.rows.slice(plan.header.body).filter((row) => textOf(row[index]).trim() !== '').length;
    found.warn(
      'personal',
      { column: index, header },
      {
        message: `像是${PERSONAL_KINDS[meaning.personal].label}，${cells} 格没有导入`,
        expected: '个人信息不进入数据包、历史和导出',
      },
    );
  }
}
