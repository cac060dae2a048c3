/** What the room may ask, and where the answer stands. */
export interface SceneQuestion {
  readonly text: string;
  /** Address of the view that answers it, as `view/codec.ts` writes it; '' when none was given. */
  readonly search: string;
}

/** One view of a briefing, and what is said over it. */
export interface Scene {
  /** Told apart within the deck only. */
  readonly id: string;
  readonly title: string;
  /** One line; '' when the title says it all. */
  readonly message: string;
  /** For the speaker: the console and the notes of slides, never the screen. */
  readonly note: string;
  readonly questions: readonly SceneQuestion[];
  /**
   * The query string of a partial `ViewState`, as `view/codec.ts` writes it, decoded only when it is used: an id the
   * package no longer has is told on the scene and not lost from it.
   */
  readonly view: string;
}

/** Scenes in the order they are shown in. */
export interface Deck {
  readonly version: 1;
  readonly id: string;
  readonly title: string;
  readonly scenes: readonly Scene[];
  /** YYYY-MM-DD, by the clock of the computer it was begun on. */
  readonly madeOn: string;
}
