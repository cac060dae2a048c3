import { type KeyboardEvent, useRef } from 'react';
import { isComparable } from '#domain/difference.ts';
import type { AreaOverlay } from '#selectors/areaOverlay.ts';
import type { YearOption } from '#selectors/areaRows.ts';
import { useViewStore } from '#view/store.ts';
import { MenuSelect } from './MenuSelect.tsx';
import { useYearPlay } from './useYearPlay.ts';
import styles from './YearBar.module.css';

/** The years there are, each with how many counties report it; played through, or one compared with another. */
export function YearBar({ overlay }: { readonly overlay: AreaOverlay }) {
  const { years, year, indicator } = overlay;
  const { change, adjust } = useViewStore();
  const since = overlay.kind === 'difference' ? overlay.since : null;
  const box = useRef<HTMLDivElement>(null);
  const played = years.map((o) => o.year).filter((y) => since === null || y > since);
  const { playing, toggle } = useYearPlay(played, year, (next, isFirst) =>
    (isFirst ? change : adjust)({ year: next }),
  );
  if (years.length === 0) return null;
  const choose = (next: number) => change(next === since ? { year: next, since: null } : { year: next });
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourOf(years, year, event.key);
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    box.current?.querySelector<HTMLElement>(`[data-year="${next}"]`)?.focus();
  };
  const reached = years.some((o) => o.year === year) ? year : years.at(-1)?.year;
  return (
    <div className={styles.bar} data-cover="">
      <div className={styles.tools}>
        {played.length > 1 && (
          <button type="button" className={styles.play} data-play="" aria-pressed={playing} onClick={toggle}>
            <span aria-hidden="true" className={playing ? styles.pause : styles.start} />
            {playing ? '停止' : '播放'}
          </button>
        )}
        {isComparable(indicator) && (years.length > 1 || since !== null) && (
          <MenuSelect
            label="比较"
            shown={since === null ? '不比较' : `比 ${since}`}
            value={since === null ? '' : String(since)}
            onChoose={(text) => change({ since: text === '' ? null : Number(text), year, second: '' })}
          >
            <option value="">不比较</option>
            {withYear(years, since)
              .filter((o) => o.year !== year)
              .map((o) => (
                <option key={o.year} value={o.year}>
                  与 {o.year} 年比{o.coverage === null ? '（没有数）' : `（${countOf(o.coverage)} 有值）`}
                </option>
              ))}
          </MenuSelect>
        )}
      </div>
      <div ref={box} className={styles.years} role="group" aria-label="年份" onKeyDown={onKeyDown}>
        {years.map((option) => (
          <button
            key={option.year}
            type="button"
            data-year={option.year}
            data-since={option.year === since || undefined}
            aria-pressed={option.year === year}
            tabIndex={option.year === reached ? 0 : -1}
            onClick={() => choose(option.year)}
          >
            <b>{option.year}</b>
            <span className="visually-hidden">
              {' '}
              年，{option.coverage.total} 县区中 {option.coverage.reported} 个有值
              {option.year === since && '，比较的起点'}
            </span>
            <span aria-hidden="true">{countOf(option.coverage)}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

const countOf = ({ reported, total }: YearOption['coverage']): string => `${reported}/${total}`;

/** The years of the menu with the one compared with, which an address may name though it has no data. */
const withYear = (
  years: readonly YearOption[],
  since: number | null,
): readonly { readonly year: number; readonly coverage: YearOption['coverage'] | null }[] =>
  since === null || years.some((o) => o.year === since)
    ? years
    : [...years, { year: since, coverage: null }].sort((a, b) => a.year - b.year);

/** The year an arrow, Home or End leads to; undefined for other keys and at the ends. */
function neighbourOf(years: readonly YearOption[], year: number, key: string): number | undefined {
  const all = years.map((o) => o.year);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowUp':
      return all.filter((y) => y < year).at(-1);
    case 'ArrowRight':
    case 'ArrowDown':
      return all.find((y) => y > year);
    case 'Home':
      return all[0];
    case 'End':
      return all.at(-1);
    default:
      return undefined;
  }
}
