/**
 * Runs in every page before its own scripts. Marks `first-map` in ours when six filled areas, their names and the
 * legend are drawn, `whole-map` when the neighbours and the top bar are too, `first-headline` when the wall says its sentence, and gives the measurements their clock and their counts as `window.deskProbe`.
 * It is sent to the browser as text: it may use nothing from outside itself.
 */
export function probe(): void {
  const counts = { frames: 0, draws: 0, drawnAt: 0 };
  for (const name of [
    'drawArrays',
    'drawElements',
    'drawArraysInstanced',
    'drawElementsInstanced',
  ] as const) {
    const draw = WebGL2RenderingContext.prototype[name] as (...args: unknown[]) => void;
    Object.assign(WebGL2RenderingContext.prototype, {
      [name](this: WebGL2RenderingContext, ...args: unknown[]) {
        counts.draws += 1;
        counts.drawnAt = performance.now();
        return draw.apply(this, args);
      },
    });
  }
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    counts.frames += 1;
    return request(callback);
  };
  /** Inside a frame: calls back when it has been laid out, painted and handed on, before any other task. */
  const endOfFrame = (done: () => void) => {
    scheduler.postTask(done, { priority: 'user-blocking' });
  };
  const afterFrame = (done: () => void) => request(() => endOfFrame(done));

  const hasMap = () => {
    const filled = new Set(
      [...document.querySelectorAll('g[data-area] > path[d][fill]')].map((path) =>
        path.parentElement?.getAttribute('data-area'),
      ),
    );
    const named = [...document.querySelectorAll('[data-block]')].filter((block) => block.textContent !== '');
    const legend = document.querySelector('details summary, [data-part="legend"]:not([hidden])');
    return filled.size === 6 && named.length === 6 && legend !== null;
  };
  const markWhen = (name: string, isSo: () => boolean) => {
    const observer = new MutationObserver(() => {
      if (!isSo()) return;
      observer.disconnect();
      afterFrame(() => performance.mark(name));
    });
    observer.observe(document, { childList: true, subtree: true, attributes: true });
  };
  markWhen('first-map', hasMap);
  markWhen(
    'whole-map',
    () =>
      hasMap() &&
      document.querySelector('[data-layer="neighbours"] path') !== null &&
      document.querySelector('header h1') !== null,
  );
  markWhen(
    'first-headline',
    () => document.querySelector('[data-part="headline"] h2')?.textContent !== undefined,
  );

  /** Milliseconds from a click, made at the start of a frame, to the frame in which each of `shown` holds in turn. */
  const clickToPainted = (button: HTMLElement, ...shown: (() => boolean)[]) =>
    new Promise<readonly number[]>((done) => {
      request(() => {
        const start = performance.now();
        const times: number[] = [];
        const look = () => {
          while (shown[times.length]?.() === true) times.push(performance.now() - start);
          if (times.length < shown.length) afterFrame(look);
          else done(times);
        };
        button.click();
        endOfFrame(look);
      });
    });

  const longTasks: { at: number; ms: number }[] = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) longTasks.push({ at: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });

  Object.assign(window, { deskProbe: { counts, clickToPainted, longTasks } });
}

export interface Probe {
  /** Frames asked for, how often WebGL was told to draw, and when it last was. */
  readonly counts: { readonly frames: number; readonly draws: number; readonly drawnAt: number };
  /** Tasks of the main thread over 50 ms: when each began, and how long it took. */
  readonly longTasks: readonly { readonly at: number; readonly ms: number }[];
  readonly clickToPainted: (button: HTMLElement, ...shown: (() => boolean)[]) => Promise<readonly number[]>;
}

declare global {
  interface Window {
    readonly deskProbe: Probe;
  }
}
