import { useEffect } from 'react';
import { setGoal, useUserLayers } from '#view/userLayers.ts';
import type { Camera } from './camera.ts';
import { cameraOn } from './cameraOn.ts';
import type { Projection } from './projection.ts';

/** Brings into view what a list asks for. */
export function useFrameGoal(
  projection: Projection,
  width: number,
  height: number,
  onCamera: (camera: Camera) => void,
): void {
  const goal = useUserLayers((s) => s.goal);
  useEffect(() => {
    if (!goal || width === 0) return;
    onCamera(cameraOn(goal, projection, width, height));
    setGoal(null);
  }, [goal, projection, width, height, onCamera]);
}
