/** The controls of the wall as they are drawn, in CSS px. */
export interface MeasuredControls {
  /** The shorter side of the smallest. */
  readonly smallest: number;
  /** How far the upper edge of the highest is above the lower edge of the wall. */
  readonly highest: number;
}

/** Null where there are none. */
export function measureControls(root: HTMLElement): MeasuredControls | null {
  const wall = root.getBoundingClientRect();
  const boxes = [...root.querySelectorAll('[data-part="controls"] button')].map((button) =>
    button.getBoundingClientRect(),
  );
  if (boxes.length === 0) return null;
  return {
    smallest: Math.round(Math.min(...boxes.map(({ width, height }) => Math.min(width, height)))),
    highest: Math.round(Math.max(...boxes.map(({ top }) => wall.bottom - top))),
  };
}
