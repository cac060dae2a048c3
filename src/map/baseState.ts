/**
 * Which of the two base maps is drawn. SVG is there first and whenever WebGL is not:
 * `starting` is WebGL being made ready behind it, `off` is WebGL given up.
 */
export type BaseState =
  | {
      readonly stage: 'svg' | 'starting' | 'webgl';
      readonly losses: readonly number[];
      /** The last loss was a card that is not given out any more. */
      readonly refused: boolean;
    }
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
  | { readonly kind: 'failed'; readonly reason: OffReason; readonly at: number };

/** As many losses within the window, in milliseconds, and WebGL is not tried again by itself. */
const MOST_LOSSES = 4;
const WINDOW = 10 * 60_000;
/** Chrome gives no WebGL for two minutes to a page under which the card was reset twice. */
const REFUSED_FOR = 150_000;

export const SVG_FIRST: BaseState = { stage: 'svg', losses: [], refused: false };

export function nextBase(state: BaseState, event: BaseEvent): BaseState {
  switch (event.kind) {
    case 'start':
      return state.stage === 'svg' ? { ...state, stage: 'starting' } : state;
    case 'ready':
      return state.stage === 'starting' ? { ...state, stage: 'webgl' } : state;
    case 'failed':
      // What has been there before is only away: that is one more loss.
      return state.losses.length > 0
        ? afterLoss(state, event.at, true)
        : { stage: 'off', losses: state.losses, reason: event.reason };
    case 'retry':
      return state.stage === 'off' ? SVG_FIRST : state;
    case 'lost':
      return afterLoss(state, event.at, false);
  }
}

function afterLoss(state: BaseState, at: number, refused: boolean): BaseState {
  if (state.stage === 'off') return state;
  const losses = [...state.losses.filter((before) => at - before < WINDOW), at];
  return losses.length >= MOST_LOSSES
    ? { stage: 'off', losses, reason: 'lost' }
    : { stage: 'svg', losses, refused };
}

/** How long to wait before WebGL is tried again: at once at first, then longer after every loss. */
export function waitBeforeStart(state: BaseState): number {
  if (state.stage === 'svg' && state.refused) return REFUSED_FOR;
  const { length } = state.losses;
  return length === 0 ? 0 : 500 * 2 ** (length - 1);
}
