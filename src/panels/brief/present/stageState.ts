/** What windows of one browser say to each other while a briefing is shown. */
export type StageMessage =
  /** A console is there. The lowest `rank` leads. */
  | { readonly kind: 'console'; readonly id: string; readonly rank: number; readonly held: boolean }
  /** A window shows a scene, counted from 1. */
  | { readonly kind: 'screen'; readonly id: string; readonly scene: number }
  | { readonly kind: 'bye'; readonly id: string }
  /** Who is there? */
  | { readonly kind: 'ask' }
  | StageCommand;

/** What the leading console has the screens do. */
export type StageCommand =
  | { readonly kind: 'go'; readonly scene: number }
  /** Another view over the scene: the answer to a question. */
  | { readonly kind: 'show'; readonly search: string };

export type Presence = Extract<StageMessage, { readonly kind: 'console' | 'screen' }>;

interface Seen {
  readonly presence: Presence;
  /** Milliseconds of the clock when it was last heard of. */
  readonly at: number;
}

export type StageState = readonly Seen[];

/** Windows that are covered speak once a minute; one that says nothing longer has been closed without a word. */
export const GONE_AFTER = 90_000;

export function withMessage(state: StageState, message: StageMessage, at: number): StageState {
  switch (message.kind) {
    case 'console':
    case 'screen':
      return [...state.filter(({ presence }) => presence.id !== message.id), { presence: message, at }];
    case 'bye':
      return state.filter(({ presence }) => presence.id !== message.id);
    case 'ask':
    case 'go':
    case 'show':
      return state;
  }
}

export const withoutGone = (state: StageState, now: number): StageState =>
  state.every(({ at }) => now - at < GONE_AFTER) ? state : state.filter(({ at }) => now - at < GONE_AFTER);

/** The console that leads; null where there is none. */
export function leaderOf(state: StageState): Extract<Presence, { readonly kind: 'console' }> | null {
  const consoles = state.flatMap(({ presence }) => (presence.kind === 'console' ? [presence] : []));
  const [first] = consoles.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  return first ?? null;
}

/** Whether the screens stand still. They do not once the console that held them is gone. */
export const isHeld = (state: StageState): boolean => leaderOf(state)?.held ?? false;

/** The scene that is shown, counted from 1; null where no window shows any. */
export function sceneOnScreen(state: StageState): number | null {
  const screens = state.flatMap(({ presence }) => (presence.kind === 'screen' ? [presence] : []));
  return screens.at(-1)?.scene ?? null;
}
