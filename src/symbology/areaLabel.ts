import { MISSING_REASONS, STANDINGS, type Standing } from '#catalog/standings.ts';
import type { Indicator } from '#domain/dataset.ts';
import type { Difference } from '#domain/difference.ts';
import { type Figure, figureStanding, weakest } from '#domain/figure.ts';
import { type ChangeYears, formatChange } from './difference.ts';
import { formatFigure, MISSING_MARK } from './formatFigure.ts';

/** What stands beside an area's name on the map, and how it is read out. */
export interface AreaLabel {
  /** As short as can be: 「86」, 「86 · 3.2万」, 「+12」. */
  readonly brief: string;
  /** The standing whose seal follows; `missing` is the seal of what is lacking, null none. */
  readonly seal: Standing | 'missing' | null;
  /** 「1/2 有值」 where a sum has not all its terms. */
  readonly coverage: string;
  /** The whole in words: 「主导产业产值 示例 86 亿元」. */
  readonly spoken: string;
}

const sealOf = (mark: string, standing: Standing | null): AreaLabel['seal'] => {
  if (mark === '') return null;
  return mark === MISSING_MARK ? 'missing' : standing;
};

/** The standing in words, where the text does not already say 示例. */
const standingWord = (standing: Standing | null): string =>
  standing === null || standing === 'sample' ? '' : `，${STANDINGS[standing].label}`;

const spokenFigure = (figure: Figure): string => {
  const { line, standing } = formatFigure(figure);
  return `${figure.indicator.name} ${line}${standingWord(standing)}`;
};

export function labelOfFigure(figure: Figure): AreaLabel {
  const { brief, mark, standing, coverage } = formatFigure(figure);
  return { brief, seal: sealOf(mark, standing), coverage, spoken: spokenFigure(figure) };
}

/** Both values; a single word where one is lacking, for a pair is no pair without both. */
export function labelOfPair(first: Figure, second: Figure): AreaLabel {
  const spoken = `${spokenFigure(first)}；${spokenFigure(second)}`;
  const lacking = [first, second].find((f) => f.kind === 'missing');
  if (lacking) return { ...labelOfFigure(lacking), spoken };
  const standing = weakest([first, second].map(figureStanding).filter((s) => s !== null));
  const brief = [first, second].map((f) => formatFigure(f).brief).join(' · ');
  return { brief, seal: standing, coverage: '', spoken };
}

export function labelOfChange(difference: Difference, indicator: Indicator, years: ChangeYears): AreaLabel {
  const { brief, line } = formatChange(difference, indicator, years);
  const spoken = `${indicator.name} ${line}`;
  switch (difference.kind) {
    case 'value':
    case 'rival':
      return { brief, seal: difference.standing, coverage: '', spoken };
    case 'refused':
      return { brief, seal: null, coverage: '', spoken };
    case 'missing': {
      const lacking = [difference.later, difference.earlier].find((f) => f.kind === 'missing');
      return lacking?.kind === 'missing'
        ? { ...labelOfFigure(lacking), brief: MISSING_REASONS[lacking.reason].label, spoken }
        : { brief, seal: 'missing', coverage: '', spoken };
    }
  }
}
