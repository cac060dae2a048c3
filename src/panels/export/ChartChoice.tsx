import type { ShownChart } from '../picture/shownCharts.ts';
import styles from './export.module.css';

interface Props {
  readonly charts: readonly ShownChart[];
  readonly disabled: boolean;
  readonly onChart: (chart: ShownChart) => void;
}

/** The charts on the page, each as a file of shapes and texts. Nothing where there is none. */
export const ChartChoice = ({ charts, disabled, onChart }: Props) =>
  charts.length > 0 && (
    <fieldset className={styles.picture} disabled={disabled}>
      <legend>图表（SVG，可放大、可改）</legend>
      <div className={styles.charts}>
        {charts.map((chart) => (
          <button key={chart.slug} type="button" className="small-button" onClick={() => onChart(chart)}>
            {chart.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
