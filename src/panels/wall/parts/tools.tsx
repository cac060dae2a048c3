import { toggleFullscreen } from '#ui/toggleFullscreen.ts';
import { useViewStore } from '#view/store.ts';
import styles from './buttons.module.css';
import { RunTools } from './runTools.tsx';

/** Of the operator: the self-check, the whole screen, and the way back to the desk. */
export function Tools({ assumed }: { readonly assumed: boolean }) {
  const change = useViewStore((s) => s.change);
  return (
    <nav className={styles.buttons} aria-label="屏幕">
      <button type="button" className={styles.quiet} onClick={() => change({ check: true })}>
        {assumed ? '默认值，请填实测' : '自检'}
      </button>
      <RunTools />
      <button type="button" className={styles.icon} onClick={toggleFullscreen} aria-label="全屏" title="全屏">
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" />
        </svg>
      </button>
      <button
        type="button"
        className={styles.icon}
        onClick={() => change({ mode: 'plan' })}
        aria-label="退出大屏"
        title="退出大屏"
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3 13 13M13 3 3 13" />
        </svg>
      </button>
    </nav>
  );
}
