import type { Target } from '#domain/dataset.ts';
import type { LandGrade } from '#domain/policy.ts';

/** The rule of `targets.csv` that gives the share of the national minimum. */
export const FLOOR_PRICE_RULE = 'land-floor-price-ratio';

/** 1 亩 in square metres. */
const M2_PER_MU = 2000 / 3;

/** What is known of a project's land; null is not known, never zero. */
export interface FloorPriceAsk {
  readonly grade: number | null;
  /** All actual costs, in the unit of the standard (元/平方米). */
  readonly cost: number | null;
}

/** The standard's price for the grade and the share of it that the policy allows, in 元/平方米. */
export interface RatioPart {
  readonly standard: LandGrade;
  readonly percent: number;
  readonly price: number;
}

/**
 * The lowest price land for a supported industrial project may be sold for.
 * - `price`: both parts are known and the higher one holds.
 * - `bound`: one part is known; the price is not below it, and `missing` says what may still lift it.
 * - `unknown`: neither is known.
 * - `wrong`: what was entered cannot be.
 */
export type FloorPrice =
  | {
      readonly kind: 'price';
      readonly price: number;
      readonly decidedBy: 'ratio' | 'cost' | 'both';
      readonly ratio: RatioPart;
      readonly cost: number;
    }
  | {
      readonly kind: 'bound';
      readonly price: number;
      readonly ratio: RatioPart | null;
      readonly cost: number | null;
      readonly missing: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly missing: readonly string[] }
  | { readonly kind: 'wrong'; readonly faults: readonly string[] };

/** max(share of the national minimum for the grade, actual cost), as far as either is known. */
export function floorPrice(
  rule: Target | undefined,
  standards: readonly LandGrade[],
  { grade, cost }: FloorPriceAsk,
): FloorPrice {
  const faults = [gradeFault(grade, standards), costFault(cost)].filter((fault) => fault !== '');
  if (faults.length > 0) return { kind: 'wrong', faults };
  const ratio = ratioPart(rule, standards, grade);
  const lacking = typeof ratio === 'string' ? [ratio] : [];
  const missing = cost === null ? [...lacking, '实际各项成本费用之和'] : lacking;
  if (typeof ratio === 'string') {
    return cost === null
      ? { kind: 'unknown', missing }
      : { kind: 'bound', price: cost, ratio: null, cost, missing };
  }
  if (cost === null) return { kind: 'bound', price: ratio.price, ratio, cost, missing };
  const decidedBy = ratio.price === cost ? 'both' : ratio.price > cost ? 'ratio' : 'cost';
  return { kind: 'price', price: Math.max(ratio.price, cost), decidedBy, ratio, cost };
}

/** The part the standard gives, or what is lacking for it. */
function ratioPart(
  rule: Target | undefined,
  standards: readonly LandGrade[],
  grade: number | null,
): RatioPart | string {
  if (rule?.unit !== 'percent' || rule.direction !== 'atLeast') return '方案规定的比例（数据中没有这一规定）';
  if (standards.length === 0) return '工业用地出让最低价标准（数据中没有）';
  const standard = standards.find((row) => row.grade === grade);
  return standard
    ? { standard, percent: rule.value, price: (standard.price * rule.value) / 100 }
    : '所在地土地等别';
}

function gradeFault(grade: number | null, standards: readonly LandGrade[]): string {
  if (grade === null || standards.length === 0 || standards.some((row) => row.grade === grade)) return '';
  const grades = standards.map((row) => row.grade);
  const told = Number.isFinite(grade) ? `没有 ${grade} 等` : '填的不是数字';
  return `土地等别${told}，标准只有 ${Math.min(...grades)} 至 ${Math.max(...grades)} 等`;
}

function costFault(cost: number | null): string {
  if (cost === null) return '';
  if (!Number.isFinite(cost)) return '成本费用填的不是数字，只写数，如 120 或 96.5';
  return cost < 0 ? '成本费用不能是负数' : '';
}

/** Reads what somebody typed: blank is null, what is no number NaN. Full-width digits and separators will do. */
export function readAmount(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/[\s,]/g, '');
  if (plain === '') return null;
  return /^-?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN;
}

/** 元/平方米 as 万元/亩. */
export const perMu = (price: number): number => (price * M2_PER_MU) / 10_000;
