import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import type { WallFlow } from '#catalog/wallLayouts.ts';
import { WALL_PARTS, type WallPartId } from '#catalog/wallPanels.ts';
import { type Excess, fitWall, flowParts, type WallFit } from './fitWall.ts';

/** How the wall is filled: text size, what is left out, and in which of its flow's frames each part stands. */
export interface FittedWall extends WallFit {
  /** The map is smaller than it should be, because what is always kept had no room. */
  readonly tight: boolean;
  readonly frameOf: Readonly<Partial<Record<WallPartId, number>>>;
}

interface Input {
  readonly stage: RefObject<HTMLElement | null>;
  readonly flows: readonly WallFlow[];
  /** Smallest legible text in CSS px. */
  readonly least: number;
  readonly present: readonly WallPartId[];
  /** Size of the stage in CSS px. */
  readonly width: number;
  readonly height: number;
  /** Anything else that changes what the parts say. */
  readonly content: unknown;
}

/** Between parts of a flow, in units; that of the styles. */
const PART_GAP = 0.5;

/** No wall needs its smallest text to be a larger part of its height than this. */
const LARGEST_SHARE = 1 / 18;

/**
 * Fits the wall by measuring it: the browser lays it out at a size, and what runs over is told to `fitWall`. Another
 * stop keeps the size it finds as long as its own texts fit, so that sizes do not jump from stop to stop.
 */
export function useWallFit({
  stage,
  flows,
  least,
  present,
  width,
  height,
  content,
}: Input): FittedWall | null {
  const [fitted, setFitted] = useState<FittedWall | null>(null);
  const before = useRef({ frame: '', unit: Number.POSITIVE_INFINITY });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the parts say decides how much room they take
  useLayoutEffect(() => {
    const root = stage.current;
    if (!root || width === 0) return;
    const measure = () => {
      const frame = `${width} ${height} ${least} ${flows.map((flow) => flow.areas.join()).join(';')}`;
      const largest = Math.max(least, Math.floor(height * LARGEST_SHARE));
      const isSame = before.current.frame === frame;
      const most = isSame ? Math.min(largest, before.current.unit) : largest;
      const sizes = { least, most, ...(isSame ? { likely: most } : {}) };
      const excess: Excess = (unit, left) => excessOf(root, flows, unit, left);
      root.dataset.tight = 'false';
      root.style.removeProperty('--tight-map');
      const roomy = { ...fitWall(sizes, present, excess), tight: false };
      const fit = roomy.fits ? roomy : { ...fitTightly(root, least, present, excess), tight: true };
      dress(root, fit.unit, new Set(fit.left));
      before.current = { frame, unit: fit.unit };
      setFitted({ ...fit, frameOf: framesOf(root, flows, fit.unit) });
    };
    measure();
    // Text is as wide as its font, which may come later.
    let current = true;
    if (document.fonts.status !== 'loaded') document.fonts.ready.then(() => current && measure());
    return () => {
      current = false;
    };
  }, [stage, flows, least, present, width, height, content]);
  return fitted;
}

/**
 * Where the map cannot be as large as it should, what is over is its: nothing else is let in but what has room beside
 * it, and nothing grows.
 */
function fitTightly(
  root: HTMLElement,
  least: number,
  present: readonly WallPartId[],
  excess: Excess,
): WallFit {
  root.dataset.tight = 'true';
  const kept = present.filter((id) => WALL_PARTS[id].kept);
  const others = present.filter((id) => !WALL_PARTS[id].kept);
  const alone = fitWall({ least, most: least }, kept, (unit) => excess(unit, new Set(others)));
  if (!alone.fits) return { ...alone, left: others };
  const height = root.querySelector('[data-frame="map"]')?.clientHeight ?? 0;
  root.style.setProperty('--tight-map', `${height}px`);
  return fitWall({ least, most: least }, present, excess);
}

const partsIn = (root: HTMLElement, flow: WallFlow): readonly HTMLElement[] =>
  flow.parts.flatMap((id) => root.querySelector<HTMLElement>(`[data-part="${id}"]`) ?? []);
const framesIn = (root: HTMLElement, flow: WallFlow): readonly HTMLElement[] =>
  flow.areas.flatMap((area) => root.querySelector<HTMLElement>(`[data-frame="${area}"]`) ?? []);

function dress(root: HTMLElement, unit: number, left: ReadonlySet<WallPartId>): void {
  root.style.setProperty('--wall-min', `${unit}px`);
  for (const part of root.querySelectorAll<HTMLElement>('[data-part]'))
    part.hidden = left.has(part.dataset.part as WallPartId);
}

/** A character is taller than its line; so much of the unit, which no ink fills, may stand out below. */
const LINE_SLACK = 0.2;

/** CSS px too much, of the whole and of every frame. */
function excessOf(
  root: HTMLElement,
  flows: readonly WallFlow[],
  unit: number,
  left: ReadonlySet<WallPartId>,
): number {
  dress(root, unit, left);
  const wide = ({ scrollWidth, clientWidth }: HTMLElement) => Math.max(0, scrollWidth - clientWidth - 1);
  const high = ({ scrollHeight, clientHeight }: HTMLElement) =>
    Math.max(0, scrollHeight - clientHeight - unit * LINE_SLACK);
  let sum = wide(root) + high(root);
  for (const flow of flows) {
    const parts = partsIn(root, flow).filter((part) => !part.hidden);
    for (const part of parts) sum += wide(part);
    if (flow.areas.length > 1) {
      const places = placesOf(root, flow, parts, unit);
      sum += parts.reduce((lost, part, i) => (places[i] === null ? lost + part.offsetHeight : lost), 0);
    } else {
      for (const frame of framesIn(root, flow)) sum += wide(frame) + high(frame);
    }
  }
  return sum;
}

/** The frame of each part; what stands at the foot of the last one takes its room before all others. */
function placesOf(root: HTMLElement, flow: WallFlow, parts: readonly HTMLElement[], unit: number) {
  const gap = unit * PART_GAP;
  const foot = parts.find((part) => part.dataset.part === flow.atFoot);
  const last = flow.areas.length - 1;
  const rooms = framesIn(root, flow).map((frame, i) => {
    const { paddingTop, paddingBottom } = getComputedStyle(frame);
    const room = frame.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
    return foot && i === last ? room - foot.offsetHeight - gap : room;
  });
  const flowing = parts.filter((part) => part !== foot);
  const places = flowParts(
    flowing.map((part) => part.offsetHeight),
    rooms,
    gap,
  );
  const footFits = (rooms[last] ?? 0) + gap >= 0;
  return parts.map((part) =>
    part === foot ? (footFits ? last : null) : (places[flowing.indexOf(part)] ?? null),
  );
}

function framesOf(root: HTMLElement, flows: readonly WallFlow[], unit: number): FittedWall['frameOf'] {
  const frameOf: Partial<Record<WallPartId, number>> = {};
  for (const flow of flows.filter(({ areas }) => areas.length > 1)) {
    const parts = partsIn(root, flow).filter((part) => !part.hidden);
    const places = placesOf(root, flow, parts, unit);
    // What is always kept stands in the last frame even where it is too much for any.
    for (const [i, part] of parts.entries())
      frameOf[part.dataset.part as WallPartId] = places[i] ?? flow.areas.length - 1;
  }
  return frameOf;
}
