import { createContext, useContext } from 'react';
import type { DeckFile, ExportEdition, ViewFile } from '#catalog/exports.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Deck } from '#domain/scene.ts';
import type { ViewState } from '#view/viewState.ts';

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

export interface DeckWish {
  readonly file: DeckFile;
  readonly deck: Deck;
  /** The scenes as they are handed over: a part of the meeting's pack. */
  readonly sceneFile: string;
  readonly edition: ExportEdition;
}

export interface ViewWish {
  readonly file: ViewFile;
  readonly view: ViewState;
  readonly edition: ExportEdition;
}

/** Takes what is shown away as a file. Given by the app; the code for it comes when it is used. */
export type ExportView = (dataset: Dataset, wish: ViewWish, watch: ExportWatch) => Promise<ExportAnswer>;
/** The same of a briefing; given where briefings are made. */
export type ExportDeck = (dataset: Dataset, wish: DeckWish, watch: ExportWatch) => Promise<ExportAnswer>;

export const ExportViewContext = createContext<ExportView | null>(null);
export const ExportDeckContext = createContext<ExportDeck | null>(null);

export function useExportView(): ExportView {
  const exportView = useContext(ExportViewContext);
  if (!exportView) throw new Error('useExportView is used outside a loaded package');
  return exportView;
}

export function useExportDeck(): ExportDeck {
  const exportDeck = useContext(ExportDeckContext);
  if (!exportDeck) throw new Error('useExportDeck is used outside the briefing');
  return exportDeck;
}
