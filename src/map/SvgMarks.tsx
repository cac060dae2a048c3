import type { ReactNode } from 'react';
import { type Hatch, hatchesOf } from '#symbology/hatches.ts';
import { HatchPatterns } from '#ui/HatchPatterns.tsx';
import {
  type Arc,
  type Cell,
  COLUMN_WIDTH,
  type Column,
  type Disc,
  type Mark,
  RING_LINE,
  type Ring,
  ringPieces,
} from './marks.ts';
import styles from './SvgMarks.module.css';
import type { MapViewport } from './viewport.ts';

interface Props {
  readonly marks: readonly Mark[];
  readonly viewport: MapViewport;
  /** 0 to 1. */
  readonly opacity: number;
}

type Kind = Mark['kind'];
type OfKind<K extends Kind> = Extract<Mark, { kind: K }>;

/** A shape filled with its colour, and again with each of its hatches. */
const hatched = (hatch: Hatch | null, draw: (fill: string, key: string) => ReactNode, colour: string) => [
  draw(colour, 'plain'),
  ...stripesOf(hatch).map((name) => draw(`url(#mark-${name})`, name)),
];

const stripesOf = (hatch: Hatch | null): readonly Hatch[] => {
  if (hatch === null) return [];
  return hatch === 'missing'
    ? ['missing']
    : hatchesOf({ kind: 'class', step: 1, hatch: hatch === 'rival' ? 'rival' : 'sample' });
};

/** How marks of a kind are drawn; the same places and sizes as in WebGL, in two dimensions. */
const DRAW: { readonly [K in Kind]: (mark: OfKind<K>, viewport: MapViewport) => ReactNode } = {
  disc: ({ at, radius, colour, hatch }: Disc, viewport) => {
    const { x, y } = viewport.toScreen(...at);
    return (
      <>
        {hatched(
          hatch,
          (fill, key) => (
            <circle key={key} cx={x} cy={y} r={radius} fill={fill} fillOpacity={key === 'plain' ? 0.55 : 1} />
          ),
          colour,
        )}
        <circle cx={x} cy={y} r={radius} fill="none" stroke={colour} strokeWidth="1.6" />
      </>
    );
  },
  column: ({ at, height, colour, hatch }: Column, viewport) => {
    const { x, y } = viewport.toScreen(...at);
    const { k } = viewport.camera;
    const box = {
      x: x - (COLUMN_WIDTH * k) / 2,
      y: y - height * k,
      width: COLUMN_WIDTH * k,
      height: height * k,
    };
    return hatched(hatch, (fill, key) => <rect key={key} {...box} fill={fill} />, colour);
  },
  ring: (ring: Ring, viewport) => {
    const { x, y } = viewport.toScreen(...ring.at);
    return ringPieces(ring).map(({ radius, share, isTrack }) => (
      <circle
        key={`${radius}:${isTrack}`}
        cx={x}
        cy={y}
        r={radius}
        className={styles.ring}
        stroke={isTrack ? 'var(--line-strong)' : ring.colour}
        strokeWidth={RING_LINE}
        strokeDasharray={share >= 1 ? undefined : `${share * 2 * Math.PI * radius} ${2 * Math.PI * radius}`}
        transform={`rotate(-90 ${x} ${y})`}
      />
    ));
  },
  arc: ({ from, to, width, colour }: Arc, viewport) => {
    const [a, b] = [viewport.toScreen(...from), viewport.toScreen(...to)];
    const lift = Math.hypot(b.x - a.x, b.y - a.y) * 0.3;
    const [mx, my] = [(a.x + b.x) / 2, (a.y + b.y) / 2 - lift];
    return (
      <path
        d={`M${a.x} ${a.y}Q${mx} ${my} ${b.x} ${b.y}`}
        fill="none"
        stroke={colour}
        strokeWidth={width}
        strokeLinecap="round"
        opacity="0.8"
      />
    );
  },
  cell: ({ corners, colour, hatch }: Cell, viewport) => {
    const points = corners
      .map((corner) => viewport.toScreen(...corner))
      .map(({ x, y }) => `${x},${y}`)
      .join(' ');
    return hatched(
      hatch,
      (fill, key) => <polygon key={key} points={points} fill={fill} className={styles.cell} />,
      colour,
    );
  },
};

const draw = <K extends Kind>(mark: OfKind<K>, viewport: MapViewport): ReactNode =>
  (DRAW[mark.kind] as (mark: OfKind<K>, viewport: MapViewport) => ReactNode)(mark, viewport);

/** What a look draws, without WebGL. */
export function SvgMarks({ marks, viewport, opacity }: Props) {
  if (opacity === 0) return null;
  return (
    <svg
      className={styles.svg}
      width={viewport.width}
      height={viewport.height}
      opacity={opacity}
      aria-hidden="true"
    >
      <HatchPatterns prefix="mark-" />
      {marks.map((mark) => (
        <g key={mark.key} data-mark={mark.key} data-hatch={mark.hatch ?? undefined}>
          {draw(mark, viewport)}
        </g>
      ))}
    </svg>
  );
}
