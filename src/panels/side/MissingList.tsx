import { useMemo, useState } from 'react';
import { missingList } from '#selectors/missingList.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset } from '../DatasetContext.ts';
import { MoreButton } from './MoreButton.tsx';
import styles from './side.module.css';

const SHOWN = 4;

/** 未填报: indicators without a public value in every county, and who could supply them. */
export function MissingList() {
  const dataset = useDataset();
  const change = useViewStore((s) => s.change);
  const entries = useMemo(() => missingList(dataset), [dataset]);
  const [all, setAll] = useState(false);
  return (
    <section className={styles.section} aria-labelledby="missing">
      <header>
        <h2 id="missing">未填报</h2>
        <span>按县区、只计公开数</span>
      </header>
      {entries.length === 0 && <p className={styles.empty}>产出、用地、用能指标各县区都已填报。</p>}
      <ul className={styles.missing}>
        {(all ? entries : entries.slice(0, SHOWN)).map(({ indicator, reported, total, holder }) => (
          <li key={indicator.id}>
            <span className={styles.hatch} aria-hidden="true" />
            <button
              type="button"
              className={styles.barName}
              onClick={() => change({ indicator: indicator.id, year: null })}
            >
              {indicator.name}
            </button>
            <span className={styles.reported}>
              {reported}/{total} 已填报
            </span>
            <span className={styles.holder}>找 {holder}</span>
          </li>
        ))}
      </ul>
      <MoreButton hidden={entries.length - SHOWN} open={all} onToggle={setAll} />
    </section>
  );
}
