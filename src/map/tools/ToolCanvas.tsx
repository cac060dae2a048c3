import type { RefObject } from 'react';
import { measureArea } from '#domain/measurement.ts';
import { formatArea } from '#symbology/formatMeasure.ts';
import { useMapTools } from '#view/mapTools.ts';
import type { Viewport } from '../viewport.ts';
import { DrawingSurface } from './DrawingSurface.tsx';
import { MeasurementList } from './MeasurementList.tsx';
import { measureLabels, type ShapeLabel } from './measureLabels.ts';
import { Shape, ShapeLabels } from './Shape.tsx';
import styles from './ToolCanvas.module.css';

interface Props {
  readonly viewport: Viewport;
  readonly frame: RefObject<HTMLElement | null>;
}

/** Measurements, the region, and the shape in hand. */
export function ToolCanvas({ viewport, frame }: Props) {
  const { tool, measurements, region } = useMapTools();
  const labels: ShapeLabel[] = measurements.flatMap((m) => measureLabels(m.tool, m.points, viewport));
  return (
    <>
      <svg className={styles.shapes} width={viewport.width} height={viewport.height} aria-hidden="true">
        {region && <Shape points={region.ring} closed tone="region" viewport={viewport} />}
        {measurements.map((m) => (
          <Shape
            key={m.number}
            points={m.points}
            closed={m.tool === 'area'}
            tone="measure"
            viewport={viewport}
          />
        ))}
      </svg>
      <ShapeLabels labels={region ? [...labels, regionLabel(region.ring, viewport)] : labels} />
      {tool && <DrawingSurface key={tool} tool={tool} viewport={viewport} frame={frame} />}
      {measurements.length > 0 && !tool && <MeasurementList measurements={measurements} />}
    </>
  );
}

/** At the topmost point of the ring, where it hides least of what is inside. */
function regionLabel(ring: readonly (readonly [number, number])[], viewport: Viewport): ShapeLabel {
  const corners = ring.map(([lon, lat]) => viewport.toScreen(lon, lat));
  const top = Math.min(...corners.map((c) => c.y));
  const middle = corners.reduce((sum, c) => sum + c.x, 0) / corners.length;
  const measure = measureArea(ring);
  const text = measure.kind === 'area' ? `圈定 ${formatArea(measure.km2)}` : '圈定';
  return { key: 'region', text, x: middle, y: top - 14, strong: true };
}
