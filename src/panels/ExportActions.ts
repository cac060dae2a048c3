import { createContext, type ReactNode, useContext } from 'react';
import type { DeckFile, ExportEdition, ViewFile } from '#catalog/exports.ts';
import type { PictureSize } from '#catalog/pictures.ts';
import type { Deck } from '#domain/scene.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import type { PageTables } from '#selectors/pageTables.ts';
import type { Theme } from '#ui/useTheme.ts';
import type { ViewState } from '#view/viewState.ts';
import type { PolicyState } from './PolicyContext.ts';

/** How an export is going, and how it is stopped: aborted, it rejects and leaves nothing behind. */
export interface ExportWatch {
  /** Told in Chinese what is being done. */
  readonly onStage: (stage: string) => void;
  readonly signal: AbortSignal;
}

/** A file for the reader, or why there is none and what to do; both in Chinese. */
export type ExportAnswer =
  | { readonly kind: 'file'; readonly name: string; readonly type: string; readonly content: BlobPart }
  | { readonly kind: 'refused'; readonly why: string; readonly toDo: string };

/** The package as it is for some readers, or why it is not to be had and what to do. */
export type EditionAnswer =
  | ({ readonly kind: 'ready' } & ShownPackage)
  | Extract<ExportAnswer, { readonly kind: 'refused' }>;

export interface DeckWish {
  readonly file: DeckFile;
  readonly deck: Deck;
  /** The scenes as they are handed over: a part of the meeting's pack. */
  readonly sceneFile: string;
  readonly edition: ExportEdition;
  /** Whether the whole briefing is shown with sample; null leaves it to each scene. */
  readonly sample: ViewState['sample'];
}

export interface TablesWish {
  readonly file: ViewFile;
  readonly tables: PageTables;
  readonly view: ViewState;
  readonly edition: ExportEdition;
}

/**
 * How large a picture is: pixels of the file, or so wide and as high as it needs; or the window as it is seen, which
 * has no room for a frame: what is drawn writes the words itself, by `PictureWordsContext`.
 */
export type PictureForm =
  | { readonly file: 'png'; readonly size: PictureSize }
  | { readonly file: 'png' | 'svg'; readonly width: number }
  | { readonly file: 'png'; readonly asSeen: Theme };

export interface PictureWish {
  /** What is drawn. It reads dataset and view itself, since they may be others than those of the page. */
  readonly part: ReactNode;
  /** What it is called; '' for the map, which is called by what it shows. */
  readonly name: string;
  /** What else is to be said of it; '' for nothing. */
  readonly note: string;
  /** Nothing of it may be left out: texts become smaller before that, and then it is said. */
  readonly whole: boolean;
  /** What it rests on. */
  readonly tables: PageTables;
  /** Tells its file from others. */
  readonly slug: string;
  readonly form: PictureForm;
  readonly view: ViewState;
  readonly policy: PolicyState;
  readonly edition: ExportEdition;
}

/** Takes what is shown away as files. Given by the app; the code for it comes when it is used. */
export interface ExportActions {
  readonly tables: (shown: ShownPackage, wish: TablesWish, watch: ExportWatch) => Promise<ExportAnswer>;
  /** The package for whom it is to be shown, to draw sheets of paper from. */
  readonly edition: (shown: ShownPackage, edition: ExportEdition) => Promise<EditionAnswer>;
  readonly picture: (shown: ShownPackage, wish: PictureWish, watch: ExportWatch) => Promise<ExportAnswer>;
}

/** The same of a briefing; given where briefings are made. */
export type ExportDeck = (shown: ShownPackage, wish: DeckWish, watch: ExportWatch) => Promise<ExportAnswer>;

export const ExportActionsContext = createContext<ExportActions | null>(null);
export const ExportDeckContext = createContext<ExportDeck | null>(null);

export function useExportActions(): ExportActions {
  const actions = useContext(ExportActionsContext);
  if (!actions) throw new Error('useExportActions is used outside a loaded package');
  return actions;
}

export function useExportDeck(): ExportDeck {
  const exportDeck = useContext(ExportDeckContext);
  if (!exportDeck) throw new Error('useExportDeck is used outside the briefing');
  return exportDeck;
}
