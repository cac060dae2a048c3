import type { PictureForm } from '../ExportActions.ts';
import type { ShownPicture } from '../picture/shownPictures.ts';
import styles from './export.module.css';

interface Props {
  readonly picture: ShownPicture;
  readonly disabled: boolean;
  readonly onPicture: (picture: ShownPicture, form: PictureForm) => void;
}

/** A picture of the screen as it is seen: it has one size. */
export function ScreenPicture({ picture, disabled, onPicture }: Props) {
  const asSeen = document.documentElement.dataset.theme === 'light' ? 'light' : 'dark';
  const px = [innerWidth, innerHeight].map((side) => Math.round(side * devicePixelRatio));
  return (
    <ul className={styles.files}>
      <li>
        <button type="button" disabled={disabled} onClick={() => onPicture(picture, { file: 'png', asSeen })}>
          <b>{picture.label}</b>
          <span>
            {px.join(' × ')}，{picture.hint}
          </span>
        </button>
      </li>
    </ul>
  );
}
