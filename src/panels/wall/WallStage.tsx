import { type CSSProperties, type ReactNode, type RefObject, useEffect, useMemo } from 'react';
import type { WallFlow } from '#catalog/wallLayouts.ts';
import type { WallPartId } from '#catalog/wallPanels.ts';
import type { PlacedLayout } from './layoutOf.ts';
import { type FittedWall, useWallFit } from './useWallFit.ts';
import styles from './WallStage.module.css';

interface Props {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly placed: PlacedLayout;
  readonly width: number;
  readonly height: number;
  /** Smallest legible text in CSS px. */
  readonly least: number;
  readonly parts: ReadonlyMap<WallPartId, ReactNode>;
  /** Anything that changes what the parts say. */
  readonly content: unknown;
  readonly map: (unit: number) => ReactNode;
  readonly onFitted: (fit: FittedWall | null) => void;
}

/** What is over beside the map goes between the columns: it needs no more width than the wall is high. */
const track = (size: 'map' | 'auto' | '1fr', map: string): string =>
  size === 'map' ? map : size === '1fr' ? 'minmax(0, 1fr)' : 'auto';

/** The grid of the wall with its parts, fitted to the screen it hangs on. */
export function WallStage({
  stage,
  placed: { layout, panels },
  width,
  height,
  least,
  parts,
  content,
  map,
  onFitted,
}: Props) {
  const { flows } = layout;
  const present = useMemo(
    () => flows.flatMap((flow) => flow.parts.filter((id) => parts.has(id))),
    [flows, parts],
  );
  const fit = useWallFit({ stage, flows, least, present, width, height, content });
  useEffect(() => onFitted(fit), [onFitted, fit]);
  const grid = {
    '--wall-min': `${fit?.unit ?? least}px`,
    '--map-columns': layout.map.width,
    '--map-rows': layout.map.height,
    gridTemplateAreas: layout.areas.map((row) => `"${row}"`).join(' '),
    gridTemplateColumns: layout.columns
      .map((size) => track(size, 'minmax(var(--map-width), var(--map-widest))'))
      .join(' '),
    gridTemplateRows: layout.rows.map((size) => track(size, 'minmax(var(--map-height), 1fr)')).join(' '),
  } as CSSProperties;
  return (
    <div
      ref={stage}
      className={styles.stage}
      data-mode="wall"
      data-panels={panels !== null}
      data-tight={fit?.tight ?? false}
      style={grid}
    >
      <div className={styles.map} data-frame="map" style={{ gridArea: 'map' }}>
        {fit && map(fit.unit)}
      </div>
      {flows.map((flow) => (
        <Flow key={flow.areas.join()} flow={flow} parts={parts} fit={fit} />
      ))}
      {panels && <Seams columns={panels.columns} rows={panels.rows} />}
    </div>
  );
}

interface FlowProps {
  readonly flow: WallFlow;
  readonly parts: Props['parts'];
  readonly fit: FittedWall | null;
}

const Flow = ({ flow, parts, fit }: FlowProps) =>
  flow.areas.map((area, i) => (
    <div
      key={area}
      className={styles.frame}
      data-frame={area}
      data-way={flow.way}
      style={{
        gridArea: area,
        ...(flow.width === null ? {} : { width: `calc(var(--wall-1) * ${flow.width})` }),
      }}
    >
      {flow.parts
        .filter((id) => (fit?.frameOf[id] ?? 0) === i)
        .map((id) => {
          const body = parts.get(id);
          return (
            body !== undefined && (
              <div key={id} className={styles.part} data-part={id} hidden={fit?.left.includes(id) ?? false}>
                {body}
              </div>
            )
          );
        })}
    </div>
  ));

/** Where the panels of the wall meet: nothing is seen there, and no label of the map may lie there. */
const Seams = ({ columns, rows }: { readonly columns: number; readonly rows: number }) => (
  <>
    {edgesOf(columns).map((left) => (
      <i key={`x${left}`} className={styles.upright} data-cover="" data-seam="" style={{ left }} />
    ))}
    {edgesOf(rows).map((top) => (
      <i key={`y${top}`} className={styles.level} data-cover="" data-seam="" style={{ top }} />
    ))}
  </>
);

const edgesOf = (count: number): readonly string[] =>
  Array.from({ length: count - 1 }, (_, i) => `${(100 * (i + 1)) / count}%`);
