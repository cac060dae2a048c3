import { useMemo } from 'react';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { useDataset } from './DatasetContext.ts';
import { usePolicy } from './PolicyContext.ts';

/** The package in use, as what leaves the page is made from it. */
export function useShownPackage(): ShownPackage {
  const dataset = useDataset();
  const policy = usePolicy();
  return useMemo(() => ({ dataset, policy }), [dataset, policy]);
}
