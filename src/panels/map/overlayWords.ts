import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import { yearLabel } from '#selectors/areaRows.ts';
import { coverageText } from '#symbology/sentences.ts';

/** What the areas show: 「2024 年，主导产业产值」, 「2024 年，产值与用能」, 「2024 年比 2021 年，产值的变化」. */
export function overlayTitle(overlay: AreaOverlay): string {
  const { indicator, year } = overlay;
  switch (overlay.kind) {
    case 'single':
      return `${yearLabel(overlay)}${indicator.name}`;
    case 'bivariate':
      return `${year} 年，${indicator.name}与${overlay.second.name}`;
    case 'difference':
      return `${year} 年比 ${overlay.since} 年，${indicator.name}的变化`;
  }
}

const NOUN = { single: '', bivariate: '（两项都有）', difference: '（两年都有）' } as const;

/** 「6 县区中 5 个有值：报道 2 · 示例 3」. */
export const overlayCoverage = ({ coverage, kind }: AreaOverlay): string =>
  `${coverageText(coverage, '县区')}${NOUN[kind]}`;
