import { useCallback, useEffect, useReducer } from 'react';
import { type BaseState, nextBase, type OffReason, SVG_FIRST, waitBeforeStart } from './baseState.ts';

/** Chromium 109 has it; the fallback serves what has not. */
const whenIdle: (run: () => void) => () => void =
  'requestIdleCallback' in globalThis
    ? (run) => {
        const id = requestIdleCallback(run, { timeout: 1500 });
        return () => cancelIdleCallback(id);
      }
    : (run) => {
        const id = setTimeout(run, 50);
        return () => clearTimeout(id);
      };

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

/** Starts WebGL once the page has painted and is idle, and again after a loss. */
export function useBase(): Base {
  const [state, send] = useReducer(nextBase, SVG_FIRST);
  useEffect(() => {
    if (state.stage !== 'svg') return;
    let cancelIdle = () => {};
    const timer = setTimeout(() => {
      cancelIdle = whenIdle(() => {
        if (supportsWebGl2()) send({ kind: 'start' });
        else send({ kind: 'failed', reason: 'unsupported' });
      });
    }, waitBeforeStart(state));
    return () => {
      clearTimeout(timer);
      cancelIdle();
    };
  }, [state]);
  return {
    state,
    onReady: useCallback(() => send({ kind: 'ready' }), []),
    onLost: useCallback(() => send({ kind: 'lost', at: Date.now() }), []),
    onFailed: useCallback((reason: OffReason) => send({ kind: 'failed', reason }), []),
    retry: useCallback(() => send({ kind: 'retry' }), []),
  };
}
