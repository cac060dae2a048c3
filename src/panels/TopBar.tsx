import { type ReactNode, useEffect, useRef } from 'react';
import { MODES, type Mode } from '#catalog/modes.ts';
import { PRODUCT_NAME } from '#catalog/product.ts';
import { sampleInView, showsSample } from '#selectors/allowedStandings.ts';
import { ownEvidenceText } from '#symbology/ownEvidenceText.ts';
import { useFirstPainted } from '#ui/useFirstPainted.ts';
import { useMedia } from '#ui/useMedia.ts';
import type { Theme } from '#ui/useTheme.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset, useView } from './DatasetContext.ts';
import styles from './TopBar.module.css';

interface Props {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly onGuide: () => void;
  /** The way from here into the briefing. */
  readonly brief: ReactNode;
}

/** From here on it is one row, as high as it is while it is empty. */
const ONE_ROW = '(min-width: 1366px)';

/**
 * Name, modes, search, the sample switch and what the data are as of. Where that moves nothing, its place comes with the first
 * frame and itself with the next.
 */
export function TopBar(props: Props) {
  const isPainted = useFirstPainted();
  const isRow = useMedia(ONE_ROW);
  return isPainted || !isRow ? <Bar {...props} /> : <div className={styles.bar} />;
}

function Bar({ theme, onTheme, onGuide, brief }: Props) {
  const dataset = useDataset();
  const { meta, sampleObservations } = dataset;
  const view = useView();
  const change = useViewStore((s) => s.change);
  const own = ownEvidenceText(dataset);
  const hasSample = sampleObservations.length > 0;
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>
        {PRODUCT_NAME}
        {meta.grade && <span className={styles.grade}>{meta.grade}</span>}
      </h1>
      <nav className={styles.modes} aria-label="模式">
        {(Object.keys(MODES) as Mode[]).map((mode) => (
          <button
            key={mode}
            type="button"
            aria-current={mode === view.mode ? 'page' : undefined}
            onClick={() => change({ mode })}
          >
            {MODES[mode].label}
          </button>
        ))}
      </nav>
      {MODES[view.mode].searches && <SearchBox />}
      <div className={styles.right}>
        {hasSample && (
          <button
            type="button"
            role="switch"
            className={styles.switch}
            aria-checked={!showsSample(view)}
            onClick={() => change({ sample: showsSample(view) ? 'off' : 'on' })}
          >
            <span aria-hidden="true" />
            仅公开资料
          </button>
        )}
        {own !== '' && (
          <button
            type="button"
            className={styles.own}
            onClick={() => change({ mode: 'data', tab: 'evidence' })}
          >
            {own}
          </button>
        )}
        {sampleInView(dataset, view) && (
          <span className={styles.sample}>
            <span aria-hidden="true" />
            含示例数据
          </span>
        )}
        <span className={styles.date}>
          数据截至 <b>{meta.dataDate}</b>
        </span>
        <span className={styles.tools}>
          {brief}
          <button type="button" onClick={() => change({ mode: 'data' })}>
            数据说明
          </button>
          <button type="button" onClick={onGuide}>
            指引
          </button>
          <button type="button" onClick={() => onTheme(theme === 'dark' ? 'light' : 'dark')}>
            {theme === 'dark' ? '浅色' : '深色'}
          </button>
        </span>
      </div>
    </header>
  );
}

/** Each keystroke replaces the step, so that going back undoes the search as a whole. */
function SearchBox() {
  const { q } = useView();
  const adjust = useViewStore((s) => s.adjust);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest?.('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  return (
    <label className={styles.search}>
      <span className="visually-hidden">搜镇、企业、园区，可用拼音首字母</span>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="7" cy="7" r="4.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10.6 10.6 14 14" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <input
        ref={field}
        type="search"
        value={q}
        maxLength={50}
        placeholder="搜名称，如 hrtc"
        onChange={(e) => adjust({ q: e.target.value })}
        onKeyDown={(e) => {
          if (e.key !== 'Escape') return;
          adjust({ q: '' });
          field.current?.blur();
        }}
      />
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </label>
  );
}
