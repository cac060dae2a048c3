import type { RefObject } from 'react';
import { MAP_TOOLS, type MapToolId } from '#catalog/mapTools.ts';
import type { Viewport } from '../viewport.ts';
import { type Drawing, isRefused, shapePoints } from './drawing.ts';
import { measureLabels, measureText } from './measureLabels.ts';
import { Shape, ShapeLabels } from './Shape.tsx';
import styles from './ToolCanvas.module.css';
import { useDrawing } from './useDrawing.ts';

interface Props {
  readonly tool: MapToolId;
  readonly viewport: Viewport;
  readonly frame: RefObject<HTMLElement | null>;
}

const ARM = 11;

/** Takes pointer and keyboard while a tool is in hand, and shows the shape so far. */
export function DrawingSurface({ tool, viewport, frame }: Props) {
  const { drawing, crosshair, panning, handlers } = useDrawing(tool, viewport, frame);
  const points = shapePoints(drawing);
  const labels = tool === 'distance' ? measureLabels(tool, points, viewport) : [];
  return (
    <>
      <div className={styles.surface} data-answers="" data-panning={panning || undefined} {...handlers} />
      <svg className={styles.shapes} width={viewport.width} height={viewport.height} aria-hidden="true">
        <Shape points={points} closed={MAP_TOOLS[tool].closed} tone="sketch" viewport={viewport} />
        {crosshair && (
          <g transform={`translate(${crosshair.x} ${crosshair.y})`} data-crosshair="">
            {[styles.crosshairCasing, styles.crosshair].map((line) => (
              <path key={line} d={`M${-ARM} 0H${ARM}M0 ${-ARM}V${ARM}`} className={line} />
            ))}
          </g>
        )}
      </svg>
      <ShapeLabels labels={labels} />
      <div className={styles.hint} data-hint="">
        {points.length > 1 && <b>{readout(drawing)}</b>}
        {isRefused(drawing) && <span data-warn="">边线自相交，圈不成区域；按退格撤一点再画</span>}
        <span>
          {MAP_TOOLS[tool].label}：{MAP_TOOLS[tool].hint}
        </span>
      </div>
      <p className="visually-hidden" role="status">
        {drawing.points.length === 0
          ? `${MAP_TOOLS[tool].label}。方向键移动十字，Shift 加快，回车或空格定点，同一处再按一次结束，退格撤一点，Esc 取消`
          : `已定 ${drawing.points.length} 点。${drawing.points.length > 1 ? readout({ ...drawing, pointer: null }) : ''}`}
      </p>
    </>
  );
}

/** What the shape measures as it stands; '' while it is not yet one. */
function readout(drawing: Drawing): string {
  const points = shapePoints(drawing);
  if (drawing.tool === 'distance') return measureText('distance', points);
  return points.length < 3 ? '' : measureText('area', points);
}
