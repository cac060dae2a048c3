import { useState } from 'react';
import {
  LONG_WIDTH,
  PICTURE_LIMITS,
  PICTURE_SIZES,
  type PictureSize,
  type PictureSizeId,
} from '#catalog/pictures.ts';
import { refusedSize } from '#domain/pictureSize.ts';
import type { PictureForm } from '../ExportActions.ts';
import type { ShownPicture } from '../picture/shownPictures.ts';
import styles from './export.module.css';
import { OwnSize } from './OwnSize.tsx';

interface Props {
  readonly pictures: readonly ShownPicture[];
  readonly disabled: boolean;
  readonly onPicture: (picture: ShownPicture, form: PictureForm) => void;
}

/** What of the page is made a picture of, and how large. */
export function PictureChoice({ pictures, disabled, onPicture }: Props) {
  const [slug, setSlug] = useState('');
  const [chosenSize, setSize] = useState<PictureSizeId | null>(null);
  const [typed, setTyped] = useState<PictureSize>(windowSize);
  const picture = pictures.find((one) => one.slug === slug) ?? pictures[0];
  if (!picture) return null;
  const sizeId = chosenSize ?? (picture.sizes === 'page' ? 'long' : 'uhd');
  const size = sizeId === 'own' ? typed : (PICTURE_SIZES[sizeId].size ?? windowSize());
  const refused = sizeId === 'long' ? null : refusedSize(size);
  const form: PictureForm = sizeId === 'long' ? { file: 'png', width: LONG_WIDTH } : { file: 'png', size };
  return (
    <fieldset className={styles.picture} disabled={disabled}>
      <legend>图片（PNG，浅色）</legend>
      {pictures.length > 1 && (
        <div className={styles.parts}>
          {pictures.map(({ slug: id, label, hint }) => (
            <label key={id}>
              <input
                type="radio"
                name="picture-part"
                checked={id === picture.slug}
                onChange={() => setSlug(id)}
              />
              {label}
              <span>{hint}</span>
            </label>
          ))}
        </div>
      )}
      <div className={styles.size}>
        <select
          aria-label="图片大小"
          value={sizeId}
          onChange={({ target }) => setSize(target.value as PictureSizeId)}
        >
          {(Object.keys(PICTURE_SIZES) as PictureSizeId[])
            .filter((id) => id !== 'long' || picture.sizes === 'page')
            .map((id) => (
              <option key={id} value={id}>
                {PICTURE_SIZES[id].label}
              </option>
            ))}
        </select>
        <button
          type="button"
          className="small-button"
          disabled={refused !== null}
          onClick={() => onPicture(picture, form)}
        >
          保存图片
        </button>
      </div>
      {sizeId === 'own' && <OwnSize size={typed} onSize={setTyped} />}
      {refused !== null && <p role="alert">{refused}。</p>}
    </fieldset>
  );
}

/** In px of the screen, as large as the limits let it be. */
function windowSize(): PictureSize {
  const { least, most } = PICTURE_LIMITS;
  const within = (px: number, low: number, high: number) => Math.min(high, Math.max(low, Math.round(px)));
  return {
    width: within(innerWidth * devicePixelRatio, least.width, most.width),
    height: within(innerHeight * devicePixelRatio, least.height, most.height),
  };
}
