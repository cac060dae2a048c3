import { useId } from 'react';
import type { AreaFill } from '#symbology/areaFill.ts';
import { fillColour, hatchesOf } from '#symbology/hatches.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';

interface Props {
  readonly width: number;
  readonly fill: AreaFill;
}

const HEIGHT = 10;

/** One bar, filled as the area is on the map. */
export function RankingBar({ width, fill }: Props) {
  const prefix = `bar-${useId()}-`;
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" style={{ display: 'block' }}>
      <HatchPatterns prefix={prefix} />
      <rect width={width} height={HEIGHT} fill={fillColour(fill, 'var(--na-fill)')} />
      {hatchesOf(fill).map((hatch) => (
        <rect key={hatch} width={width} height={HEIGHT} fill={`url(#${prefix}${hatch})`} />
      ))}
    </svg>
  );
}
