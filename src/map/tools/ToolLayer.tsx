import { lazy, type RefObject, Suspense } from 'react';
import { useMapTools } from '#view/mapTools.ts';
import type { Viewport } from '../viewport.ts';
import { loadToolCanvas } from './loadToolCanvas.ts';
import styles from './MapTools.module.css';

/** Drawing and its geometry come when first asked for: the first map does not wait for them. */
const ToolCanvas = lazy(async () => ({ default: (await loadToolCanvas()).ToolCanvas }));

interface Props {
  readonly viewport: Viewport;
  /** The map's frame, which has the keyboard while a tool is in hand. */
  readonly frame: RefObject<HTMLElement | null>;
}

/** What the reader draws on the map, above names and symbols. Knows no base map, only the viewport. */
export function ToolLayer({ viewport, frame }: Props) {
  const idle = useMapTools((s) => s.tool === null && s.region === null && s.measurements.length === 0);
  if (idle) return null;
  return (
    <Suspense fallback={<div className={styles.coming} data-overlay="" />}>
      <ToolCanvas viewport={viewport} frame={frame} />
    </Suspense>
  );
}
