import type { Level } from '#catalog/subjects.ts';
import type { Sector } from '#domain/dataset.ts';
import { sectorColour, sectorGlyph } from '#symbology/sectorLook.ts';

interface TownProps {
  readonly level: Level;
  readonly sector: Sector | undefined;
  /** Diameter in CSS px. */
  readonly size?: number;
  /**
   * Read from far off: a character on a hue that gives it too little contrast stands on the casing instead,
   * in the light theme on any hue.
   */
  readonly isFar?: boolean;
}

/** Shape tells the level, colour and character the sector; a casing ring keeps it off any fill. */
export function TownSymbol({ level, sector, size = 24, isFar = false }: TownProps) {
  const colour = sectorColour(sector);
  const recognised = level === 'provincial' || level === 'municipal';
  const isWeak = isFar && onInk(sector) === 'deep';
  const disc = recognised && !isWeak ? colour : 'var(--map-casing)';
  const ink = recognised ? `var(--on-sector-${onInk(sector)})` : colour;
  const glyph = {
    fontSize: 13.2,
    fontWeight: 700,
    textAnchor: 'middle',
  } as const;
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      {level === 'cluster' ? (
        <rect
          x="1.5"
          y="1.5"
          width="21"
          height="21"
          rx="3"
          fill="var(--map-casing)"
          stroke={colour}
          strokeWidth="1.6"
          strokeDasharray="3 2"
        />
      ) : (
        <>
          <circle cx="12" cy="12" r="12" fill="var(--map-casing)" />
          {level === 'provincial' && (
            <circle cx="12" cy="12" r="11.1" fill="none" stroke={colour} strokeWidth="1.6" />
          )}
          <circle
            cx="12"
            cy="12"
            r={level === 'provincial' ? 9 : 10.4}
            fill={isFar ? `var(--far-disc, ${disc})` : disc}
            style={{ color: colour }}
            stroke={recognised ? (isWeak ? colour : 'var(--far-edge, none)') : colour}
            strokeWidth={level === 'municipal' ? 3 : 1.8}
          />
        </>
      )}
      <text
        x="12"
        y="16.7"
        style={glyph}
        fill={isWeak ? 'var(--ink-1)' : isFar ? `var(--far-ink, ${ink})` : ink}
      >
        {sectorGlyph(sector)}
      </text>
    </svg>
  );
}

/** Dark characters on light hues and light ones on dark hues; which is which depends on the theme. */
const onInk = (sector: Sector | undefined): string =>
  sector && ['sea-buckthorn', 'materials', 'photovoltaic'].includes(sector.hue) ? 'deep' : 'bright';

interface ThingProps {
  readonly kind: 'leading' | 'enterprise' | 'park' | 'zone';
  readonly sector?: Sector | undefined;
  readonly size?: number;
}

/** 龙头 ◆, other firms ●, park □, zone a house. */
export function ThingSymbol({ kind, sector, size = 14 }: ThingProps) {
  const colour = sectorColour(sector);
  const casing = { stroke: 'var(--map-casing)', strokeWidth: 1.5, paintOrder: 'stroke' } as const;
  return (
    <svg width={size} height={size} viewBox="0 0 14 14" aria-hidden="true" style={{ flex: 'none' }}>
      {kind === 'leading' && <path d="M7 .8 13.2 7 7 13.2.8 7Z" fill={colour} {...casing} />}
      {kind === 'enterprise' && <circle cx="7" cy="7" r="4.8" fill={colour} {...casing} />}
      {kind === 'park' && (
        <rect
          x="2.5"
          y="2.5"
          width="9"
          height="9"
          fill="var(--map-casing)"
          stroke={colour}
          strokeWidth="1.8"
        />
      )}
      {kind === 'zone' && <path d="M7 .8 13 5.6V13.2H1V5.6Z" fill="var(--ink-1)" {...casing} />}
    </svg>
  );
}

interface PlacedProps {
  readonly kind: 'town' | 'enterprise' | 'park';
  readonly leading: boolean;
  readonly level: Level | null;
  readonly sector: Sector | undefined;
}

/** The symbol of anything that has a place, for pins and lists. */
export const PlacedSymbol = ({ kind, leading, level, sector }: PlacedProps) =>
  level === null ? (
    <ThingSymbol kind={kind === 'park' ? 'park' : leading ? 'leading' : 'enterprise'} sector={sector} />
  ) : (
    <TownSymbol level={level} sector={sector} size={22} />
  );

/** The development zone: a house with its character, for the map. */
export function ZoneSymbol({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" style={{ flex: 'none' }}>
      <path
        d="M12 1.5 22 9V22.5H2V9Z"
        fill="var(--ink-1)"
        stroke="var(--map-casing)"
        strokeWidth="2"
        paintOrder="stroke"
      />
      <text x="12" y="19" fontSize="13" fontWeight="700" textAnchor="middle" fill="var(--bg)">
        开
      </text>
    </svg>
  );
}
