import { useEffect, useMemo } from 'react';
import { BriefPage } from '#panels/brief/BriefPage.tsx';
import { type ExportDeck, ExportDeckContext } from '#panels/ExportActions.ts';
import { usePackageActions } from '#panels/PackageActions.ts';
import type { Theme } from '#ui/useTheme.ts';
import { openDeckOnce } from '../brief/openDeckOnce.ts';
import { SceneBody } from '../brief/SceneBody.tsx';

/** Scenes in order, made, shown and handed over. */
export function BriefMode({ theme }: { readonly theme: Theme }) {
  const actions = usePackageActions();
  useEffect(openDeckOnce, []);
  // Its code is fetched with the first export.
  const exportDeck = useMemo(
    (): ExportDeck =>
      async (...wish) =>
        (await import('../export/deckExport.ts')).deckExport(actions)(...wish),
    [actions],
  );
  return (
    <ExportDeckContext value={exportDeck}>
      <BriefPage theme={theme} Body={SceneBody} />
    </ExportDeckContext>
  );
}
