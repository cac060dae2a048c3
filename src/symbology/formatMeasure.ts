import { toMu } from '#domain/measurement.ts';
import { formatNumber, formatShort } from './formatNumber.ts';

/** 「12.34 公里」, under one kilometre 「860 米」. */
export const formatLength = (km: number): string =>
  km < 1 ? `${formatNumber(Math.round(km * 1000), 0)} 米` : `${formatNumber(km, km < 100 ? 2 : 1)} 公里`;

/** 「12.3 平方公里（18,450 亩）」: both units, as both are in use. */
export function formatArea(km2: number): string {
  const mu = toMu(km2);
  const muText = `${formatShort(mu, mu < 100 ? 1 : 0)} 亩`;
  return `${formatNumber(km2, km2 < 100 ? 2 : 1)} 平方公里（${muText}）`;
}

export const CROSSING = '边线自相交，面积算不出';
