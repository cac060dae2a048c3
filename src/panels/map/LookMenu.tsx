import { LOOKS, type Look } from '#catalog/looks.ts';
import { useViewStore } from '#view/store.ts';
import { useView } from '../DatasetContext.ts';
import styles from './MapPanel.module.css';

/** Which figure is drawn how; each look says the question it answers. */
export function LookMenu() {
  const { look } = useView();
  const change = useViewStore((s) => s.change);
  return (
    <label className={styles.menu}>
      <span>图形</span>
      <select value={look} onChange={(e) => change({ look: e.target.value as Look })}>
        {(Object.keys(LOOKS) as Look[]).map((id) => (
          <option key={id} value={id}>
            {LOOKS[id].label}：{LOOKS[id].question}
          </option>
        ))}
      </select>
    </label>
  );
}
