import { useEffect, useMemo } from 'react';
import { BriefPage } from '#panels/brief/BriefPage.tsx';
import { useView } from '#panels/DatasetContext.ts';
import { type ExportDeck, ExportDeckContext } from '#panels/ExportActions.ts';
import { usePackageActions } from '#panels/PackageActions.ts';
import { latePart } from '#ui/latePart.tsx';
import type { Theme } from '#ui/useTheme.ts';
import { openDeckOnce } from '../brief/openDeckOnce.ts';
import { SceneBody } from '../brief/SceneBody.tsx';

const DeckPrint = latePart('打印', async () => (await import('../print/DeckPrint.tsx')).DeckPrint);

/** Scenes in order, made, shown, printed and handed over. */
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
  const { print, present, console: speaks } = useView();
  if (print && !present && !speaks) return <DeckPrint />;
  return (
    <ExportDeckContext value={exportDeck}>
      <BriefPage theme={theme} Body={SceneBody} />
    </ExportDeckContext>
  );
}
