import { PICTURE_LIMITS, type PictureSize } from '#catalog/pictures.ts';
import styles from './export.module.css';

interface Props {
  readonly size: PictureSize;
  readonly onSize: (size: PictureSize) => void;
}

/** A size typed in, in px of the file. */
export function OwnSize({ size, onSize }: Props) {
  const { least, most } = PICTURE_LIMITS;
  return (
    <div className={styles.own}>
      {(['width', 'height'] as const).map((side) => (
        <label key={side}>
          {side === 'width' ? '宽' : '高'}
          <input
            type="number"
            inputMode="numeric"
            min={least[side]}
            max={most[side]}
            value={Number.isNaN(size[side]) ? '' : size[side]}
            onChange={({ target }) => onSize({ ...size, [side]: target.valueAsNumber })}
          />
        </label>
      ))}
      <span>像素</span>
    </div>
  );
}
