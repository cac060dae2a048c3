import { TOURS, type TourId, WALL_RUN, type WallRunSetting } from '#catalog/tours.ts';
import { useViewStore } from '#view/store.ts';
import { useView } from '../../DatasetContext.ts';
import styles from './WallCheck.module.css';

/** What the wall goes over by itself and how it is kept up to date. All of it is the address: the link starts it so. */
export function RunForm() {
  const view = useView();
  const change = useViewStore((s) => s.change);
  const { tour } = view;
  return (
    <form className={styles.form} aria-label="轮播与值守" onSubmit={(event) => event.preventDefault()}>
      <label>
        轮播
        <select
          value={tour === null ? '' : tour.kind === 'all' ? tour.of : 'list'}
          onChange={({ target: { value } }) =>
            change({ tour: value === '' ? null : { kind: 'all', of: value as TourId }, hold: false })
          }
        >
          <option value="">不轮播</option>
          {(Object.keys(TOURS) as TourId[]).map((id) => (
            <option key={id} value={id}>
              {TOURS[id].label}
            </option>
          ))}
          {tour?.kind === 'list' && <option value="list">自列的 {tour.ids.length} 站</option>}
        </select>
      </label>
      {(Object.keys(WALL_RUN) as WallRunSetting[]).map((setting) => (
        <Setting
          key={setting}
          setting={setting}
          value={view[setting]}
          onSet={(value) => change({ [setting]: value })}
        />
      ))}
    </form>
  );
}

interface SettingProps {
  readonly setting: WallRunSetting;
  readonly value: number | null;
  readonly onSet: (value: number | null) => void;
}

/** Empty takes what is usual; a number out of range is not taken, and the browser says so. */
function Setting({ setting, value, onSet }: SettingProps) {
  const { label, unit, least, most, usual } = WALL_RUN[setting];
  return (
    <label>
      {label}（{unit}）
      <input
        type="number"
        min={least}
        max={most}
        step={1}
        defaultValue={value ?? ''}
        placeholder={usual === null ? '按字数' : String(usual)}
        onChange={({ target }) => {
          if (target.reportValidity()) onSet(target.value === '' ? null : target.valueAsNumber);
        }}
      />
    </label>
  );
}
