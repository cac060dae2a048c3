import { LIST_FILTERS, type ListFilter } from '#symbology/filterLabels.ts';
import { clearFilters, toggle, useViewStore } from '#view/store.ts';
import { useLookup, useView } from '../DatasetContext.ts';
import styles from './FilterChips.module.css';

/** What is on, each chip clearing itself. Nothing while no filter is. */
export function FilterChips() {
  const view = useView();
  const lookup = useLookup();
  const { adjust, change } = useViewStore();
  const chips = (Object.keys(LIST_FILTERS) as ListFilter[]).flatMap((key) =>
    view[key].map((id) => ({
      key: `${key}:${id}`,
      text: LIST_FILTERS[key].nameOf(lookup, id),
      clear: () => toggle(key, id as never),
    })),
  );
  if (view.q !== '') chips.push({ key: 'q', text: `搜“${view.q}”`, clear: () => adjust({ q: '' }) });
  if (view.asof !== '') {
    chips.push({ key: 'asof', text: `评判日 ${view.asof}`, clear: () => change({ asof: '' }) });
  }
  if (chips.length === 0) return null;
  return (
    <ul className={styles.chips} data-cover="" aria-label="当前筛选">
      {chips.map((chip) => (
        <li key={chip.key}>
          <button
            type="button"
            className={styles.chip}
            onClick={chip.clear}
            aria-label={`取消筛选：${chip.text}`}
          >
            {chip.text} <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clearFilters}>
          全部清除
        </button>
      </li>
    </ul>
  );
}
