import type { PictureWish } from '../ExportActions.ts';
import { shownList } from './shownList.ts';

/** What of the page a picture can be made of. */
export interface ShownPicture {
  /** In the choice, and what is in it. */
  readonly label: string;
  readonly hint: string;
  /** By what its file is told from others. */
  readonly slug: string;
  /** How its size is chosen: `window` fills any, `page` is as long as it needs too, `screen` has the one it is seen in. */
  readonly sizes: 'window' | 'page' | 'screen';
  /** What is drawn, as it is when the picture is asked for. */
  readonly draw: () => Pick<PictureWish, 'part' | 'name' | 'note'>;
}

const { useTold, useShown } = shownList<ShownPicture>();

/** The one way in for a part of the page, or the whole of it: while it is shown, the export offers it as PNG. */
export const useShownPicture = (picture: ShownPicture | null): void =>
  useTold(picture, picture ? [picture.slug, picture.label, picture.sizes].join() : '');

export const useShownPictures = useShown;
