import type { LandGrade } from '#domain/policy.ts';
import { type FloorPrice, perMu, type RatioPart } from '#policy/floorPrice.ts';
import { formatNumber } from './formatNumber.ts';

const DECIMALS = 2;
const money = (value: number): string => formatNumber(value, DECIMALS);

/** `10 等，168 元/平方米`. */
export const gradeText = ({ grade, price, unit }: LandGrade): string =>
  `${grade} 等，${money(price)} ${unit}`;

interface FloorPriceText {
  /** 「不低于」 where only one part is known; '' where it is the price. */
  readonly prefix: string;
  readonly number: string;
  /** The same in 万元/亩. */
  readonly perMu: string;
  /** How it was worked out, line by line. */
  readonly formula: readonly string[];
}

/** A floor price in words; null where there is none to tell. */
export function floorPriceText(found: FloorPrice): FloorPriceText | null {
  if (found.kind === 'unknown' || found.kind === 'wrong') return null;
  const { price, ratio, cost } = found;
  return {
    prefix: found.kind === 'bound' ? '不低于' : '',
    number: money(price),
    perMu: `${money(perMu(price))} 万元/亩`,
    formula: [
      ...(ratio ? [ratioText(ratio)] : []),
      ...(cost === null ? [] : [`实际各项成本费用之和：${money(cost)}`]),
      closing(found),
    ],
  };
}

const ratioText = ({ standard, percent, price }: RatioPart): string =>
  `${standard.grade} 等最低价标准 ${money(standard.price)} × ${money(percent)}% ＝ ${money(price)}`;

function closing(found: Extract<FloorPrice, { kind: 'price' | 'bound' }>): string {
  if (found.kind === 'bound') return `还不知道：${found.missing.join('、')}；知道后只会更高，不会更低`;
  switch (found.decidedBy) {
    case 'ratio':
      return '两者取高：按标准的比例';
    case 'cost':
      return '两者取高：按成本费用';
    case 'both':
      return '两者相等';
  }
}
