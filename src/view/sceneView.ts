import type { Scene } from '#domain/scene.ts';
import { decodeView, encodeView, type ViewNote } from './codec.ts';
import type { ViewVocabulary } from './field.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';

/** A scene is no place in the briefing, no window of it, and no paper. */
const NO_BRIEFING = { scene: null, present: false, console: false, print: false, paper: null } as const;

/** What a scene keeps of the view it is made from. */
export const sceneSearch = (view: ViewState): string => encodeView({ ...view, ...NO_BRIEFING });

/**
 * What a scene shows, and what of it the package no longer has. A briefing starts without sample: it is shown where
 * the scene or, with `sample`, the whole briefing asks for it.
 */
export function sceneViewOf(
  { view: search }: Pick<Scene, 'view'>,
  words: ViewVocabulary,
  sample: ViewState['sample'],
): { readonly view: ViewState; readonly notes: readonly ViewNote[] } {
  const { view, notes } = decodeView(search, words);
  return {
    view: {
      ...view,
      ...NO_BRIEFING,
      mode: view.mode === 'brief' ? DEFAULT_VIEW.mode : view.mode,
      sample: (sample ?? view.sample) === 'on' ? 'on' : 'off',
    },
    notes,
  };
}
