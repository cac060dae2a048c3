import { useId } from 'react';
import { mapDrawing } from '#export/mapDrawing.ts';
import { useDataset } from '#panels/DatasetContext.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';
import type { ViewState } from '#view/viewState.ts';

export function PaperMap({
  view,
  width,
  height,
}: {
  readonly view: ViewState;
  readonly width: number;
  readonly height: number;
}) {
  const prefix = useId();
  const drawing = mapDrawing(useDataset(), view, { width: width * 4, height: height * 4 });
  return (
    <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} width="100%" height="100%" aria-hidden="true">
      <HatchPatterns prefix={prefix} />
      {drawing.areas.map(({ id, path, colour, hatches }) => (
        <g key={id} stroke="var(--map-outline)">
          <path d={path} fill={colour} fillRule="evenodd" />
          {hatches.map((hatch) => (
            <path key={hatch} d={path} fill={`url(#${prefix}${hatch})`} />
          ))}
        </g>
      ))}
      {drawing.labels.map(({ x, y, name, text }) => (
        <text key={name} x={x} y={y} textAnchor="middle" fontSize={13}>
          {name}
          <tspan x={x} dy={15} fontSize={12}>
            {text}
          </tspan>
        </text>
      ))}
    </svg>
  );
}
