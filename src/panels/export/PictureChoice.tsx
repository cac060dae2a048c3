import { useState } from 'react';
import {
  PICTURE_LIMITS,
  PICTURE_PARTS,
  PICTURE_SIZES,
  type PicturePart,
  type PictureSize,
  type PictureSizeId,
} from '#catalog/pictures.ts';
import { refusedSize } from '#domain/pictureSize.ts';
import { latePart } from '#ui/latePart.tsx';
import { useUserLayers } from '#view/userLayers.ts';
import { useView } from '../DatasetContext.ts';
import type { PictureWish } from '../ExportActions.ts';
import { shownCamera } from '../map/shownCamera.ts';
import { MapPicture } from '../picture/MapPicture.tsx';
import styles from './export.module.css';

/** Most pictures are of the map alone. */
const WholeView = latePart('整页', async () => (await import('../picture/WholeView.tsx')).WholeView);

interface Props {
  readonly disabled: boolean;
  readonly onPicture: (picture: Pick<PictureWish, 'part' | 'name' | 'note' | 'slug' | 'form'>) => void;
}

/** What of the view is made a picture of, and how large. */
export function PictureChoice({ disabled, onPicture }: Props) {
  const [part, setPart] = useState<PicturePart>('map');
  const [sizeId, setSizeId] = useState<PictureSizeId>('uhd');
  const [typed, setTyped] = useState<PictureSize>(windowSize);
  const size = sizeId === 'own' ? typed : (PICTURE_SIZES[sizeId].size ?? windowSize());
  const refused = refusedSize(size);
  const isShown = useView().layers.some(({ id, shown }) => id === 'user' && shown);
  const own = useUserLayers((s) => s.layers).filter(({ shown }) => shown && isShown);
  const layers = own.length === 0 ? '' : `另画我的图层：${own.map(({ name }) => name).join('、')}`;
  return (
    <fieldset className={styles.picture} disabled={disabled}>
      <legend>图片（PNG，浅色）</legend>
      <div className={styles.parts}>
        {(Object.keys(PICTURE_PARTS) as PicturePart[]).map((id) => (
          <label key={id}>
            <input type="radio" name="picture-part" checked={part === id} onChange={() => setPart(id)} />
            {PICTURE_PARTS[id].label}
            <span>{PICTURE_PARTS[id].hint}</span>
          </label>
        ))}
      </div>
      <div className={styles.size}>
        <select
          aria-label="图片大小"
          value={sizeId}
          onChange={({ target }) => setSizeId(target.value as PictureSizeId)}
        >
          {(Object.keys(PICTURE_SIZES) as PictureSizeId[]).map((id) => (
            <option key={id} value={id}>
              {PICTURE_SIZES[id].label}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="small-button"
          disabled={refused !== null}
          onClick={() => onPicture({ ...PARTS[part](layers), form: { file: 'png', size } })}
        >
          保存图片
        </button>
      </div>
      {sizeId === 'own' && <OwnSize size={typed} onSize={setTyped} />}
      {refused !== null && <p role="alert">{refused}。</p>}
    </fieldset>
  );
}

const PARTS: Readonly<
  Record<PicturePart, (layers: string) => Pick<PictureWish, 'part' | 'name' | 'note' | 'slug'>>
> = {
  map: (layers) => ({ part: <MapPicture camera={shownCamera()} />, name: '', note: layers, slug: 'map' }),
  whole: (layers) => ({
    part: <WholeView camera={shownCamera()} />,
    name: '',
    note: ['图上放不下的不画，全部见工作簿', layers].filter((word) => word !== '').join('；'),
    slug: 'view',
  }),
};

/** In px of the screen, as large as the limits let it be. */
function windowSize(): PictureSize {
  const { least, most } = PICTURE_LIMITS;
  const within = (px: number, low: number, high: number) => Math.min(high, Math.max(low, Math.round(px)));
  return {
    width: within(innerWidth * devicePixelRatio, least.width, most.width),
    height: within(innerHeight * devicePixelRatio, least.height, most.height),
  };
}

interface OwnProps {
  readonly size: PictureSize;
  readonly onSize: (size: PictureSize) => void;
}

function OwnSize({ size, onSize }: OwnProps) {
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
