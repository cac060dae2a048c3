import { useEffect } from 'react';
import { BriefPage } from '#panels/brief/BriefPage.tsx';
import { useView } from '#panels/DatasetContext.ts';
import { latePart } from '#ui/latePart.tsx';
import type { Theme } from '#ui/useTheme.ts';
import { openDeckOnce } from '../brief/openDeckOnce.ts';
import { SceneBody } from '../brief/SceneBody.tsx';

const DeckPrint = latePart('打印', async () => (await import('../print/DeckPrint.tsx')).DeckPrint);

/** Scenes in order, made, shown, printed and handed over. */
export function BriefMode({ theme }: { readonly theme: Theme }) {
  useEffect(openDeckOnce, []);
  const { print, present, console: speaks } = useView();
  if (print && !present && !speaks) return <DeckPrint />;
  return <BriefPage theme={theme} Body={SceneBody} />;
}
