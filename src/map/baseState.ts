/**
 * Which of the two base maps is drawn. SVG is there first and whenever WebGL is not:
 * `starting` is WebGL being made ready behind it, `off` is WebGL given up.
 */
export type BaseState =
  | { readonly stage: 'svg' | 'starting' | 'webgl'; readonly losses: readonly number[] }
  | { readonly stage: 'off'; readonly losses: readonly number[]; readonly reason: OffReason };

export type OffReason = keyof typeof OFF_REASONS;

export const OFF_REASONS = {
  unsupported: '浏览器没有 WebGL2',
  lost: '图形上下文反复丢失',
  failed: '图形加速没有启动',
} as const;

export type BaseEvent =
  | { readonly kind: 'start' | 'ready' | 'retry' }
  | { readonly kind: 'lost'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: OffReason };

/** As many losses within the window, in milliseconds, and WebGL is not tried again by itself. */
const MOST_LOSSES = 4;
const WINDOW = 10 * 60_000;

export const SVG_FIRST: BaseState = { stage: 'svg', losses: [] };

export function nextBase(state: BaseState, event: BaseEvent): BaseState {
  switch (event.kind) {
    case 'start':
      return state.stage === 'svg' ? { ...state, stage: 'starting' } : state;
    case 'ready':
      return state.stage === 'starting' ? { ...state, stage: 'webgl' } : state;
    case 'failed':
      return { stage: 'off', losses: state.losses, reason: event.reason };
    case 'retry':
      return state.stage === 'off' ? SVG_FIRST : state;
    case 'lost': {
      if (state.stage === 'off') return state;
      const losses = [...state.losses.filter((at) => event.at - at < WINDOW), event.at];
      return losses.length >= MOST_LOSSES
        ? { stage: 'off', losses, reason: 'lost' }
        : { stage: 'svg', losses };
    }
  }
}

/** How long to wait before WebGL is tried again: at once at first, then longer after every loss. */
export const waitBeforeStart = ({ losses }: BaseState): number =>
  losses.length === 0 ? 0 : 500 * 2 ** (losses.length - 1);
