import { textWidth } from './blockSize.ts';
import styles from './MapView.module.css';
import type { Point } from './projection.ts';

/** A rectangle in CSS px, by its middle. */
export interface Area extends Point {
  readonly width: number;
  readonly height: number;
}

export interface NeighbourLabel extends Point {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly labels: readonly NeighbourLabel[];
  /** What lies over the map: controls, legend, blocks. */
  readonly taken: readonly Area[];
  readonly frame: { readonly width: number; readonly height: number };
}

const HEIGHT = 22;
/** 13 px characters, set wide. */
const PITCH = 17.5;

const meets = (a: Area, b: Area): boolean =>
  Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;

/** Quiet names of the neighbours; one that would be cut or covered is left out. */
export function NeighbourLabels({ labels, taken, frame }: Props) {
  return labels.map((label) => {
    const box = { x: label.x, y: label.y, width: textWidth(label.name, PITCH), height: HEIGHT };
    const cut =
      box.x < box.width / 2 + 4 ||
      box.x > frame.width - box.width / 2 - 4 ||
      box.y < HEIGHT ||
      box.y > frame.height - HEIGHT;
    if (cut || taken.some((other) => meets(box, other))) return null;
    return (
      <span
        key={label.id}
        className={styles.neighbour}
        style={{ left: label.x, top: label.y }}
        aria-hidden="true"
      >
        {label.name}
      </span>
    );
  });
}
