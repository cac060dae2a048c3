interface Props {
  /** Ids are unique in a document, so each drawing brings its own prefix. */
  readonly prefix: string;
  /** Stripes keep their width on a drawing scaled by this. */
  readonly zoom?: number;
}

const HATCHES = [
  { name: 'sample', size: 7, line: 2, degrees: 45, ink: 'var(--hatch-ink)' },
  { name: 'rival', size: 7, line: 2, degrees: -45, ink: 'var(--hatch-ink)' },
  { name: 'missing', size: 8, line: 1.3, degrees: -45, ink: 'var(--missing-line)' },
] as const;

/** Sample: 45° stripes over the class. Rival: those and their mirror. Missing: thin lines at −45° on grey. */
export function HatchPatterns({ prefix, zoom = 1 }: Props) {
  return (
    <defs>
      {HATCHES.map(({ name, size, line, degrees, ink }) => (
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
      ))}
    </defs>
  );
}
