import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { Dataset, Indicator, Sector } from '#domain/dataset.ts';
import { scaleOf } from '#symbology/classScale.ts';
import { formatNumber, formatShort } from '#symbology/formatNumber.ts';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import styles from './Legend.module.css';

interface Props {
  readonly dataset: Dataset;
  /** null in 产业分布. */
  readonly indicator: Indicator | null;
}

const NEUTRAL: Sector = {
  id: '',
  name: '',
  initials: '',
  parentId: '',
  aliases: [],
  category: 'other',
  glyph: '镇',
  hue: '',
  policyNamed: null,
  note: '',
};

/** Between phone and desk the map is short: there the legend starts closed below it. */
const COMPACT = matchMedia('(min-width: 700px) and (max-width: 1099px)');

/** Classes of the whole data, not of what the filters leave, so that it says the same at all times. */
export function Legend({ dataset, indicator }: Props) {
  return (
    <details className={styles.legend} open={!COMPACT.matches}>
      <summary className={styles.title}>
        {indicator ? indicator.name : '产业分布'}
        <span className={styles.unit}>
          {indicator ? (indicator.unit === 'flag' ? '' : indicator.unitLabel) : '字与色为领域'}
        </span>
      </summary>
      {indicator && <Ramp dataset={dataset} indicator={indicator} />}
      <ul className={styles.row} aria-label="镇的层级">
        {(Object.keys(LEVELS) as Level[]).map((level) => (
          <li key={level}>
            <TownSymbol level={level} sector={NEUTRAL} size={22} />
            {LEVELS[level].label}
          </li>
        ))}
      </ul>
      <ul className={styles.row} aria-label="企业、园区与位置精度">
        <li>
          <ThingSymbol kind="leading" />
          龙头
        </li>
        <li>
          <ThingSymbol kind="enterprise" />
          企业
        </li>
        <li>
          <ThingSymbol kind="park" />
          园区
        </li>
        <li>
          <ThingSymbol kind="zone" />
          开发区
        </li>
        <li>
          <span className={styles.dashed} aria-hidden="true" />
          只知所在县
        </li>
        <li>
          <span className={styles.solid} aria-hidden="true" />
          知到乡镇
        </li>
      </ul>
    </details>
  );
}

function Ramp({ dataset, indicator }: { readonly dataset: Dataset; readonly indicator: Indicator }) {
  const { breaks, steps } = scaleOf(dataset, indicator);
  // Long numbers would run into each other: then every other border is written.
  const every = breaks.some((b) => formatShort(b, 2).length > 3) && breaks.length > 4 ? 2 : 1;
  return (
    <>
      {indicator.unit === 'flag' ? (
        <p className={styles.flag}>
          <span style={{ background: `var(--ramp-${steps[0] ?? 4})` }} aria-hidden="true" />
          列入
        </p>
      ) : (
        <div
          className={styles.ramp}
          role="img"
          aria-label={`分级界线：${breaks.map((b) => formatNumber(b, 2)).join('、')}`}
        >
          {steps.map((step, i) => (
            <span key={step} className={styles.step}>
              <span style={{ background: `var(--ramp-${step})` }} />
              <i>{i < breaks.length && i % every === 0 ? formatShort(breaks[i] ?? 0, 2) : ''}</i>
            </span>
          ))}
        </div>
      )}
      <ul className={styles.row} aria-label="填充">
        <li>
          <span className={`${styles.swatch} ${styles.sample}`} aria-hidden="true" />
          示例
        </li>
        <li>
          <span className={`${styles.swatch} ${styles.missing}`} aria-hidden="true" />
          未填报
        </li>
        <li>
          <span className={`${styles.swatch} ${styles.rival}`} aria-hidden="true" />
          两说
        </li>
        <li>
          <span className={`${styles.swatch} ${styles.notApplicable}`} aria-hidden="true" />
          不适用
        </li>
      </ul>
    </>
  );
}
