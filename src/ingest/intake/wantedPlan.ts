import { WANTED_COLUMNS, WANTED_MARK, WANTED_SHEETS } from '#catalog/wantedSheet.ts';
import type { Sheet, SheetPlan } from '#domain/intake.ts';
import { textOf } from './textOf.ts';

/** The header stands near the top even when somebody has written above it. */
const HEADER_WITHIN = 20;

/** The plan of a sheet of our own 缺数清单, where nothing is matched: rows say by id what they are about. Else null. */
export function wantedPlan(sheet: Sheet, index: number): SheetPlan | null {
  if (textOf(sheet.rows[0]?.[0]).trim() !== WANTED_MARK) return null;
  const at = sheet.rows.slice(0, HEADER_WITHIN).findIndex((row) => holdsIds(row.map(textOf)));
  const rest = {
    sheet: index,
    name: sheet.name,
    confidence: 'sure',
    columns: [],
    period: { periodKind: 'unknown', period: '' },
    sectorId: '',
    areaId: '',
    datum: { datum: 'wgs84', confidence: 'sure', reason: '没有坐标' },
    subjects: {},
    areas: {},
    cells: {},
  } as const;
  if (at < 0) {
    const guide = sheet.name === WANTED_SHEETS.guide;
    const reason = guide ? '填报说明，没有数' : '是缺数清单，但编号两列的表头不见了';
    const header = { rows: null, body: sheet.rows.length, texts: [], unitRow: null, apart: [] };
    return { ...rest, kind: 'none', reason, header };
  }
  const texts = (sheet.rows[at] ?? []).map((cell) => textOf(cell).trim());
  return {
    ...rest,
    kind: 'wanted',
    reason: '由本系统导出的缺数清单，按编号并入',
    header: { rows: [at, at], body: at + 1, texts, unitRow: null, apart: [] },
  };
}

const holdsIds = (texts: readonly string[]): boolean =>
  [WANTED_COLUMNS.subjectId, WANTED_COLUMNS.indicatorId].every(({ header }) =>
    texts.some((text) => text.trim() === header),
  );
