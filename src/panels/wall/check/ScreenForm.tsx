import { type FormEvent, useState } from 'react';
import { WALL_PROFILES, type WallProfileId } from '#catalog/wallProfiles.ts';
import { WALL_SCREENS } from '#catalog/wallScreens.ts';
import { readScreen, type WallScreen } from '#domain/legibility.ts';
import { useViewStore } from '#view/store.ts';
import { useView } from '../../DatasetContext.ts';
import styles from './WallCheck.module.css';

interface Props {
  readonly screen: WallScreen;
  readonly assumed: boolean;
  readonly onEnter: (screen: WallScreen) => void;
}

type Preset = keyof typeof WALL_SCREENS;

/** Pitch and distance, entered once by whoever runs the wall; what cannot be is refused and changes nothing. */
export function ScreenForm({ screen, assumed, onEnter }: Props) {
  const [pitch, setPitch] = useState(String(screen.pitch));
  const [distance, setDistance] = useState(String(screen.distance));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const enter = (event: FormEvent) => {
    event.preventDefault();
    const read = readScreen(pitch, distance);
    if ('screen' in read) onEnter(read.screen);
    setWrong('wrong' in read ? read.wrong : []);
  };
  return (
    <form className={styles.form} onSubmit={enter} aria-label="屏幕参数" noValidate>
      <label>
        屏幕
        <select value="" onChange={(e) => setPitch(String(WALL_SCREENS[e.target.value as Preset].pitch))}>
          <option value="" disabled>
            选一种，或直接填
          </option>
          {(Object.keys(WALL_SCREENS) as Preset[]).map((id) => (
            <option key={id} value={id}>
              {WALL_SCREENS[id].label}，{WALL_SCREENS[id].pitch} 毫米
            </option>
          ))}
        </select>
      </label>
      <label>
        像素间距（毫米）
        <input inputMode="decimal" value={pitch} onChange={(e) => setPitch(e.target.value)} />
      </label>
      <label>
        最后一排距离（米）
        <input inputMode="decimal" value={distance} onChange={(e) => setDistance(e.target.value)} />
      </label>
      <button type="submit" className="small-button">
        采用
      </button>
      <ProfileMenu />
      {assumed && <p className={styles.assumed}>默认值，请填实测</p>}
      {wrong.length > 0 && (
        <p role="alert" className={styles.wrong}>
          {wrong.join('；')}。仍按 {screen.pitch} 毫米、{screen.distance} 米排版。
        </p>
      )}
    </form>
  );
}

function ProfileMenu() {
  const { wall } = useView();
  const change = useViewStore((s) => s.change);
  const isGrid = wall?.kind === 'grid';
  return (
    <label>
      版式
      <select
        value={wall === null ? '' : isGrid ? 'grid' : wall.id}
        onChange={({ target: { value } }) =>
          change({ wall: value === '' ? null : { kind: 'profile', id: value as WallProfileId } })
        }
      >
        <option value="">按窗口形状</option>
        {(Object.keys(WALL_PROFILES) as WallProfileId[]).map((id) => (
          <option key={id} value={id}>
            {WALL_PROFILES[id].label}
          </option>
        ))}
        {isGrid && (
          <option value="grid">
            {wall.columns}×{wall.rows} 块，缝 {wall.seam} 毫米
          </option>
        )}
      </select>
    </label>
  );
}
