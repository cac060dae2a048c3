import { tickStep } from 'd3-array';
import { QUALIFIERS } from '#catalog/figures.ts';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { areaFigure, yearsOf } from '#domain/areaFigure.ts';
import type { Dataset, Indicator } from '#domain/dataset.ts';
import { type Difference, differenceOf, type RefusedWhy } from '#domain/difference.ts';
import { lookupOf } from '#domain/lookup.ts';
import { perIndicator } from '#domain/perIndicator.ts';
import { type AreaFill, fillOfLack, hatchOver } from './areaFill.ts';
import { formatNumber, formatShort } from './formatNumber.ts';

/** Classes on both sides of zero, which has one of its own: `borders` ascending and above zero, two at most. */
export interface ChangeScale {
  readonly borders: readonly number[];
  /** 1 to 7; 4 is no change. */
  readonly stepOf: (change: number) => number;
}

/** No change. */
const MIDDLE = 4;

const EVERY_STANDING: ReadonlySet<Standing> = new Set(Object.keys(STANDINGS) as Standing[]);

export const changeScale = (borders: readonly number[]): ChangeScale => ({
  borders,
  stepOf: (change) => {
    if (change === 0) return MIDDLE;
    const outward = 1 + borders.filter((b) => Math.abs(change) >= b).length;
    return MIDDLE + Math.sign(change) * outward;
  },
});

/** Round borders over the differences of every two years of every area, so that they hold for all pairs of years. */
export const changeScaleOf = perIndicator((dataset: Dataset, indicator: Indicator): ChangeScale => {
  const lookup = lookupOf(dataset);
  const years = yearsOf(dataset, indicator, EVERY_STANDING);
  const areas = dataset.areas.filter((a) => a.kind !== 'city');
  const changes = areas.flatMap((area) => {
    const figures = years.map((year) =>
      areaFigure(lookup, area, indicator, { year, allowed: EVERY_STANDING }),
    );
    return figures.flatMap((earlier, i) =>
      figures.slice(i + 1).map((later) => largest(differenceOf(earlier, later))),
    );
  });
  const most = Math.max(0, ...changes);
  if (most === 0) return changeScale([]);
  const step = tickStep(0, most, 3);
  return changeScale([step, step * 2]);
});

const largest = (difference: Difference): number => {
  if (difference.kind === 'value') return Math.abs(difference.value);
  return difference.kind === 'rival' ? Math.max(Math.abs(difference.low), Math.abs(difference.high)) : 0;
};

/** Where tellings disagree, the class of the smallest change among them. */
export function changeFill(difference: Difference, scale: ChangeScale): AreaFill {
  const { earlier, later } = difference;
  switch (difference.kind) {
    case 'missing':
      return fillOfLack([earlier, later]);
    case 'refused':
      return { kind: 'missing' };
    case 'value':
      return { kind: 'change', step: scale.stepOf(difference.value), hatch: hatchOver([earlier, later]) };
    case 'rival': {
      const { low, high } = difference;
      const least = low > 0 ? low : high < 0 ? high : 0;
      return { kind: 'change', step: scale.stepOf(least), hatch: 'rival' };
    }
  }
}

const REFUSED: Readonly<Record<RefusedWhy, string>> = {
  series: '口径不同，不能相减',
  members: '两年有值的镇不同，不能相减',
  open: '两年都只知一端，差值算不出',
};

/** A signed number: 「+12」, 「−3.5」, 「0」; the sign is always there, and zero has none. */
export const signed = (change: number, decimals: number, write = formatNumber): string =>
  change === 0 ? '0' : `${change > 0 ? '+' : '−'}${write(Math.abs(change), decimals)}`;

interface ChangeText {
  readonly brief: string;
  readonly line: string;
  readonly bare: string;
}

export interface ChangeYears {
  readonly year: number;
  readonly since: number;
}

/**
 * The written parts of a difference: `brief` for the map, `line` in full: 「示例 +12 亿元（+27%）」, `bare` the same
 * for a list that names the unit at its head.
 */
export function formatChange(
  difference: Difference,
  indicator: Indicator,
  { year, since }: ChangeYears,
): ChangeText {
  const { decimals, unitLabel } = indicator;
  switch (difference.kind) {
    case 'missing':
      return told('未填报', LACKING[difference.lacking](year, since));
    case 'refused':
      return told('不可比', REFUSED[difference.why]);
    case 'rival': {
      const { low, high } = difference;
      const line = `两说：${signed(low, decimals)} 至 ${signed(high, decimals)} ${unitLabel}`;
      return told('两说', withSample(line, difference.standing));
    }
    case 'value': {
      const { prefix, suffix } = QUALIFIERS[difference.qualifier];
      const { value, share } = difference;
      const percent = share === null || value === 0 ? '' : `（${signed(share * 100, 0)}%）`;
      const amount = `${prefix}${signed(value, decimals)}`;
      return {
        brief: `${prefix}${signed(value, decimals, formatShort)}`,
        line: withSample(`${amount} ${unitLabel}${suffix}${percent}`, difference.standing),
        bare: withSample(`${amount}${suffix}${percent}`, difference.standing),
      };
    }
  }
}

const told = (brief: string, line: string): ChangeText => ({ brief, line, bare: line });

const LACKING: Readonly<Record<'earlier' | 'later' | 'both', (year: number, since: number) => string>> = {
  earlier: (_, since) => `${since} 年没有数，比不出`,
  later: (year) => `${year} 年没有数，比不出`,
  both: (year, since) => `${since} 年和 ${year} 年都没有数`,
};

const withSample = (text: string, standing: Standing): string =>
  standing === 'sample' ? `${STANDINGS.sample.label} ${text}` : text;
