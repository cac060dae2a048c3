import { useMemo } from 'react';
import type { Scene } from '#domain/scene.ts';
import { vocabularyOf } from '#selectors/vocabulary.ts';
import { useDeck } from '#view/deck.ts';
import { sceneViewOf } from '#view/sceneView.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset } from '../DatasetContext.ts';

const EMPTY: Pick<Scene, 'view'> = { view: '' };

/** What a scene shows here, and what of it the package no longer has. */
export function useSceneView(scene: Pick<Scene, 'view'> = EMPTY) {
  const dataset = useDataset();
  const sample = useViewStore((s) => s.view.sample);
  const { view: search } = scene;
  return useMemo(
    () => sceneViewOf({ view: search }, vocabularyOf(dataset), sample),
    [dataset, search, sample],
  );
}

/** The scene the address names, by its place counted from 0; the nearest where there are fewer. */
export function useChosenScene() {
  const { scenes } = useDeck((s) => s.kept.deck);
  const asked = useViewStore((s) => s.view.scene) ?? 1;
  const at = Math.max(0, Math.min(scenes.length, asked) - 1);
  return { scenes, at, scene: scenes[at] };
}
