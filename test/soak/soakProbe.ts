/**
 * Runs in the page before its own scripts and before its clock is replaced: counts the stops of the tour and the frames
 * of the map, and which of those had no cause. It is sent to the browser as text: it may use nothing from outside itself.
 *
 * A frame is idle when it comes while the page is watched: from when it has been seen at rest until the next stop.
 * That is not told by the page's clock, which runs ahead of what takes real time, as drawing and workers do.
 */
export function soakProbe(): void {
  const counts = { stops: 0, frames: 0, idleFrames: 0 };
  let watched = false;
  let inFrame = false;
  const drawn = () => {
    if (inFrame) return;
    inFrame = true;
    queueMicrotask(() => {
      inFrame = false;
    });
    counts.frames += 1;
    if (watched) counts.idleFrames += 1;
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
    watched = false;
    return replace.apply(this, args);
  };
  const watch = (on: boolean) => {
    watched = on;
  };
  const whenIdle = window.requestIdleCallback.bind(window);
  const idle = () => new Promise<void>((done) => whenIdle(() => done()));
  Object.assign(window, { soakProbe: { counts, watch, idle } });
}

declare global {
  interface Window {
    readonly soakProbe: {
      readonly counts: { readonly stops: number; readonly frames: number; readonly idleFrames: number };
      /** From now on until the next stop nothing should be drawn, or anything may be. */
      readonly watch: (on: boolean) => void;
      /** Until the page has nothing to do, by the real clock. */
      readonly idle: () => Promise<void>;
    };
  }
}
