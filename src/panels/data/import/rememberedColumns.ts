import type { Remembered, SheetPlan } from '#domain/intake.ts';
import { rememberedOf } from '#ingest/intake/editPlan.ts';
import { keepSetting, keptSetting } from '#ui/keptSetting.ts';

const KEY = 'import-columns';
/** The oldest go first: a browser keeps little. */
const MOST = 500;

/** What columns meant in earlier imports, by header. */
export function rememberedColumns(): Remembered {
  try {
    const kept: unknown = JSON.parse(keptSetting(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return {};
    return Object.fromEntries(Object.entries(kept).filter(([, meaning]) => isMeaning(meaning)));
  } catch {
    return {};
  }
}

/** Where the browser keeps nothing, they are asked again next time. */
export function rememberColumns(plan: SheetPlan): void {
  const fresh = rememberedOf(plan);
  const before = Object.entries(rememberedColumns()).filter(([key]) => !Object.hasOwn(fresh, key));
  keepSetting(KEY, JSON.stringify(Object.fromEntries([...before, ...Object.entries(fresh)].slice(-MOST))));
}

const isMeaning = (meaning: unknown): boolean => {
  const { kind, field, indicatorId, unit } = { ...(meaning as Readonly<Record<string, unknown>> | null) };
  if (kind === 'leave') return true;
  return kind === 'field'
    ? typeof field === 'string'
    : typeof indicatorId === 'string' && typeof unit === 'string';
};
