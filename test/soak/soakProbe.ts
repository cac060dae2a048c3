/**
 * Runs in the page before its own scripts: counts the stops of the tour and the frames of the map, and which of those
 * had no cause. It is sent to the browser as text: it may use nothing from outside itself.
 */
export function soakProbe(): void {
  /** Milliseconds of the page's clock within which the map follows what caused it. */
  const FOLLOWS = 3000;
  const counts = { stops: 0, frames: 0, idleFrames: 0 };
  let lastCause = 0;
  let excused = false;
  const caused = () => {
    lastCause = performance.now();
  };
  let inFrame = false;
  const drawn = () => {
    if (inFrame) return;
    inFrame = true;
    queueMicrotask(() => {
      inFrame = false;
    });
    counts.frames += 1;
    if (!excused && performance.now() - lastCause > FOLLOWS) counts.idleFrames += 1;
  };
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void;
    Object.assign(WebGL2RenderingContext.prototype, {
      [name](this: WebGL2RenderingContext, ...args: unknown[]) {
        drawn();
        return draw.apply(this, args);
      },
    });
  }
  const replace = history.replaceState;
  history.replaceState = function (...args) {
    counts.stops += 1;
    caused();
    return replace.apply(this, args);
  };
  const excuse = (on: boolean) => {
    excused = on;
    caused();
  };
  Object.assign(window, { soakProbe: { counts, excuse } });
}

declare global {
  interface Window {
    readonly soakProbe: {
      readonly counts: { readonly stops: number; readonly frames: number; readonly idleFrames: number };
      /** Something else than the tour makes the map draw, or does so no more. */
      readonly excuse: (on: boolean) => void;
    };
  }
}
