import { placeTrend } from '#charts/trend/placeTrend.ts';
import { TrendChart } from '#charts/trend/TrendChart.tsx';
import { selectTrend, type Trend, type TrendSubject } from '#selectors/trendSubjects.ts';
import { goalText } from '#symbology/paceWords.ts';
import { useSize } from '#ui/useSize.ts';
import { select } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import { useShownChart } from '../picture/shownCharts.ts';
import panel from './dockPanel.module.css';
import type { DockPanelProps } from './dockPanel.ts';
import styles from './TrendPanel.module.css';

const GAP = 20;
const LEAST_WIDTH = 200;
/** Caption of one chart. */
const CAPTION = 28;
/** What is told below them all. */
const BELOW = 52;
const [LOW, HIGH] = [88, 320];
/** On a sheet of its own: charts in a row, CSS px of a row and of what is told beside them. */
const [IN_SHEET_ROW, SHEET_ROW, SHEET_BESIDE] = [3, 200, 130];
/** More names than this say no more than their number. */
const NAMED = 24;

/** 历年: the chosen indicator over the years, one small chart a town or area, all on the same axes. */
export function TrendPanel({ visible }: DockPanelProps) {
  const dataset = useDataset();
  const trend = selectTrend(dataset, useView(), visible);
  const drawn = trend?.subjects.filter((subject) => subject.dated > 0).length ?? 0;
  useShownChart({
    name: '历年',
    slug: 'trend',
    width: 1080,
    height: SHEET_BESIDE + Math.max(1, Math.ceil(drawn / IN_SHEET_ROW)) * SHEET_ROW,
    draw: (left) => <TrendPanel visible={left} />,
  });
  if (!trend) return <p className={panel.body}>数据中没有这一指标。</p>;
  const { indicator } = trend;
  return (
    <section className={panel.panel} aria-label="历年">
      <header className={panel.head}>
        <span>
          <b className={styles.indicator}>{indicator.name}</b> {indicator.unitLabel}
        </span>
        <span>同一坐标；灰段缺年，竖段几种说法，示例与公开不相连</span>
      </header>
      {indicator.lasting ? (
        <p className={`${panel.body} ${panel.empty}`}>{indicator.name}视为不随年份变化，不画历年。</p>
      ) : (
        <Charts trend={trend} />
      )}
    </section>
  );
}

function Charts({ trend }: { readonly trend: Trend }) {
  const [frame, size] = useSize<HTMLDivElement>();
  const width = Math.max(LEAST_WIDTH, size.width - 24);
  const most = Math.max(1, Math.floor((width + GAP) / (LEAST_WIDTH + GAP)));
  const count = Math.max(1, trend.subjects.filter((s) => s.dated > 0).length);
  const rows = Math.ceil(count / most);
  // As many in each row as in the others, as far as it goes.
  const columns = Math.ceil(count / rows);
  const box = {
    width: Math.floor((width - GAP * (columns - 1)) / columns),
    height: Math.min(HIGH, Math.max(LOW, (size.height - BELOW) / rows - CAPTION)),
  };
  const { trends, undated } = placeTrend(trend, box);
  return (
    <div ref={frame} className={panel.body}>
      {trends.length === 0 && (
        <p className={panel.empty}>
          {trend.subjects.length === 0
            ? `${trend.indicator.name}没有可画的数。`
            : `${trend.indicator.name}有数，但都没有说明年份，不能放进任何一年。`}
          {trend.indicator.holder && `可提供单位：${trend.indicator.holder}。`}
        </p>
      )}
      <div className={styles.charts}>
        {trends.map((placed) => (
          <figure key={placed.subject.id} style={{ width: box.width }}>
            <figcaption>
              <SubjectButton subject={placed.subject} />
              {placed.limits.map(({ target }) => (
                <span key={target.id} className={styles.limit}>
                  {goalText(target)}
                </span>
              ))}
              {placed.ceiling.length > 0 && (
                <span className={styles.limit}>
                  {placed.ceiling.every((p) => p.observation.standing === 'sample') && '示例'}
                  {trend.ceiling?.word}
                </span>
              )}
              <span className={panel.note}>{asideOf(placed.subject)}</span>
            </figcaption>
            <TrendChart
              indicator={trend.indicator}
              ceilingWord={trend.ceiling?.word ?? ''}
              trend={placed}
              box={box}
            />
          </figure>
        ))}
      </div>
      {undated.length > 0 && (
        <p className={panel.note}>
          {undated.map((subject) => (
            <span key={subject.id} className={styles.aside}>
              <SubjectButton subject={subject} />
              {asideOf(subject)}
            </span>
          ))}
        </p>
      )}
      {trend.more > 0 && <p className={panel.note}>其余 {trend.more} 个未画，请用筛选缩小范围。</p>}
      {trend.without.length > 0 && (
        <p className={panel.note}>
          未填报 {trend.without.length} 个：{trend.without.slice(0, NAMED).join('、')}
          {trend.without.length > NAMED && '等'}
        </p>
      )}
    </div>
  );
}

/** What a subject has beside the years drawn. */
const asideOf = ({ undated, partYear }: TrendSubject): string =>
  [
    undated > 0 ? `年份不详 ${undated} 项，见档案` : '',
    partYear > 0 ? `不足或超过一年 ${partYear} 项，见档案` : '',
  ]
    .filter((t) => t !== '')
    .join('；');

const SubjectButton = ({ subject: { kind, id, name } }: { readonly subject: TrendSubject }) => (
  <button type="button" className={styles.name} onClick={() => select({ kind, id })}>
    {name}
  </button>
);
