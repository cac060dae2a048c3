import type { PictureWish } from '../ExportActions.ts';
import { ChartSheet } from '../picture/ChartSheet.tsx';
import { type ShownChart, useShownCharts } from '../picture/shownCharts.ts';
import styles from './export.module.css';

interface Props {
  readonly disabled: boolean;
  readonly onPicture: (picture: Pick<PictureWish, 'part' | 'name' | 'note' | 'slug' | 'form'>) => void;
}

/** The charts on the page, each as a file of shapes and texts. Nothing where there is none. */
export function ChartChoice({ disabled, onPicture }: Props) {
  const charts = useShownCharts();
  if (charts.length === 0) return null;
  const wishOf = ({ name, slug, width, height, draw }: ShownChart) => ({
    part: <ChartSheet height={height} draw={draw} />,
    name,
    note: '',
    slug,
    form: { file: 'svg', width } as const,
  });
  return (
    <fieldset className={styles.picture} disabled={disabled}>
      <legend>图表（SVG，可放大、可改）</legend>
      <div className={styles.charts}>
        {charts.map((chart) => (
          <button
            key={chart.slug}
            type="button"
            className="small-button"
            onClick={() => onPicture(wishOf(chart))}
          >
            {chart.name}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
