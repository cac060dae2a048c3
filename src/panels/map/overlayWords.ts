import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { coverageText } from '#symbology/sentences.ts';

/** 「2024 年，」, 「2024 年比 2021 年，」, or that the year does not matter. */
export const overlayPeriod = (overlay: AreaOverlay): string =>
  overlay.kind === 'difference' ? `${overlay.year} 年比 ${overlay.since} 年，` : yearLabel(overlay);

/** What the areas show: 「主导产业产值」, 「主导产业产值与能源消费量」, 「主导产业产值的变化」. */
export function overlayName(overlay: AreaOverlay): string {
  const { name } = overlay.indicator;
  switch (overlay.kind) {
    case 'single':
      return name;
    case 'bivariate':
      return `${name}与${overlay.second.name}`;
    case 'difference':
      return `${name}的变化`;
  }
}

const BOTH = { single: '', bivariate: '（两项都有）', difference: '（两年可比）' } as const;

/** 「6 县区中 5 个有值：报道 2 · 示例 3」. */
export const overlayCoverage = ({ coverage, kind }: AreaOverlay): string =>
  `${coverageText(coverage, '县区')}${BOTH[kind]}`;
