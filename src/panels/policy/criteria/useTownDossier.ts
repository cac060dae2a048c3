import { useMemo } from 'react';
import { MEASURED_STANDINGS } from '#catalog/standings.ts';
import type { Indicator, Town } from '#domain/dataset.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import { type Dossier, dossierOf } from '#selectors/dossier.ts';
import { useDataset, useView } from '../../DatasetContext.ts';

interface TownDossier {
  readonly dossier: Dossier | null;
  /** What nobody has reported of it: a sample value does not fill the place. */
  readonly missing: readonly Indicator[];
}

/** Everything known of a town, and what is not. */
export function useTownDossier({ id }: Town): TownDossier {
  const dataset = useDataset();
  const view = useView();
  return useMemo(() => {
    const selection = { kind: 'town', id } as const;
    return {
      dossier: dossierOf(dataset, selection, allowedStandings(view), []),
      missing: dossierOf(dataset, selection, MEASURED_STANDINGS, [])?.missing ?? [],
    };
  }, [dataset, view, id]);
}
