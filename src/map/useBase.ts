import { useCallback, useContext, useEffect, useLayoutEffect, useReducer } from 'react';
import { afterPaint } from '#ui/afterPaint.ts';
import { endStart } from '#ui/afterStart.ts';
import { InPicture } from '#ui/InPicture.ts';
import { type BaseState, nextBase, type OffReason, SVG_FIRST, waitBeforeStart } from './baseState.ts';
import { fetchGlMap } from './fetchGlMap.ts';

function supportsWebGl2(): boolean {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
}

export interface Base {
  readonly state: BaseState;
  readonly onReady: () => void;
  readonly onLost: () => void;
  readonly onFailed: (reason: OffReason) => void;
  readonly retry: () => void;
}

/** Starts WebGL once the map has been painted, and again after a loss; a picture is drawn from shapes. */
export function useBase(): Base {
  const [state, send] = useReducer(nextBase, SVG_FIRST);
  const inPicture = useContext(InPicture);
  useEffect(() => {
    if (inPicture) return;
    if (state.stage === 'webgl' || state.stage === 'off') endStart();
  }, [state, inPicture]);
  // Before the effects, in which the panels beside ask for their code: this one takes longest to come.
  useLayoutEffect(() => {
    if (inPicture || state.stage !== 'svg') return;
    let cancelPaint = () => {};
    const look = () => {
      if (supportsWebGl2()) send({ kind: 'start' });
      else send({ kind: 'failed', reason: 'unsupported', at: Date.now() });
    };
    const start = () => {
      cancelPaint = afterPaint(() => {
        // One that does not come is told where it is shown.
        if ('WebGL2RenderingContext' in window) fetchGlMap().catch(() => {});
        // To look for a card takes as long as some frames: what comes with the second is seen before.
        cancelPaint = afterPaint(look);
      });
    };
    const wait = waitBeforeStart(state);
    let timer: ReturnType<typeof setTimeout> | undefined;
    if (wait === 0) start();
    else timer = setTimeout(start, wait);
    return () => {
      clearTimeout(timer);
      cancelPaint();
    };
  }, [state, inPicture]);
  return {
    state,
    onReady: useCallback(() => send({ kind: 'ready' }), []),
    onLost: useCallback(() => send({ kind: 'lost', at: Date.now() }), []),
    onFailed: useCallback((reason: OffReason) => send({ kind: 'failed', reason, at: Date.now() }), []),
    retry: useCallback(() => send({ kind: 'retry' }), []),
  };
}
