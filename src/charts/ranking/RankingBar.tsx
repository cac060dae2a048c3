import { useId } from 'react';
import type { AreaFill } from '#symbology/areaFill.ts';

interface Props {
  readonly width: number;
  readonly fill: AreaFill;
}

const HEIGHT = 10;

/** One bar, filled as the area is on the map. */
export function RankingBar({ width, fill }: Props) {
  const id = useId();
  const colour =
    fill.kind === 'class'
      ? `var(--ramp-${fill.step})`
      : fill.kind === 'missing'
        ? 'var(--missing-fill)'
        : 'var(--na-fill)';
  const hatches =
    fill.kind === 'missing'
      ? ['missing']
      : fill.kind !== 'class' || fill.hatch === 'none'
        ? []
        : [fill.hatch];
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" style={{ display: 'block' }}>
      <defs>
        <pattern
          id={`${id}sample`}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="7" fill="var(--hatch-ink)" />
        </pattern>
        <pattern
          id={`${id}rival`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="1.5" height="4" fill="var(--hatch-ink)" />
        </pattern>
        <pattern
          id={`${id}missing`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <rect width="1.3" height="8" fill="var(--missing-line)" />
        </pattern>
      </defs>
      <rect width={width} height={HEIGHT} fill={colour} />
      {hatches.map((hatch) => (
        <rect key={hatch} width={width} height={HEIGHT} fill={`url(#${id}${hatch})`} />
      ))}
    </svg>
  );
}
