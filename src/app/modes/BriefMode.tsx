import { useEffect } from 'react';
import { BriefPage } from '#panels/brief/BriefPage.tsx';
import type { Theme } from '#ui/useTheme.ts';
import { openDeckOnce } from '../brief/openDeckOnce.ts';
import { SceneBody } from '../brief/SceneBody.tsx';

/** Scenes in order, made, shown and handed over. */
export function BriefMode({ theme }: { readonly theme: Theme }) {
  useEffect(openDeckOnce, []);
  return <BriefPage theme={theme} Body={SceneBody} />;
}
