import type { Hatch } from '#symbology/hatches.ts';
import { HATCH_STYLES } from '#symbology/hatchStyles.ts';

interface Props {
  /** Ids are unique in a document, so each drawing brings its own prefix. */
  readonly prefix: string;
  /** Stripes keep their width on a drawing scaled by this. */
  readonly zoom?: number;
}

export function HatchPatterns({ prefix, zoom = 1 }: Props) {
  return (
    <defs>
      {(Object.keys(HATCH_STYLES) as Hatch[]).map((name) => {
        const { size, line, degrees, ink } = HATCH_STYLES[name];
        return (
          <pattern
            key={name}
            id={`${prefix}${name}`}
            width={size}
            height={size}
            patternUnits="userSpaceOnUse"
            patternTransform={`rotate(${degrees}) scale(${1 / zoom})`}
          >
            <rect width={line} height={size} fill={ink} />
          </pattern>
        );
      })}
    </defs>
  );
}
