import { CopyButton } from '#ui/CopyButton.tsx';
import { type Measurement, removeMeasurement } from '#view/mapTools.ts';
import { measureText } from './measureLabels.ts';
import styles from './ToolCanvas.module.css';

/** What has been measured, to be copied or taken away one by one. */
export function MeasurementList({ measurements }: { readonly measurements: readonly Measurement[] }) {
  return (
    <details className={styles.list} data-overlay="" open>
      <summary>量得 {measurements.length} 项</summary>
      <ol>
        {measurements.map(({ number, tool, points }) => (
          <li key={number}>
            <p>
              {number}. {measureText(tool, points)}
            </p>
            <span className={styles.tools}>
              <CopyButton what={`第 ${number} 项量得`} text={() => `图上量得${measureText(tool, points)}`} />
              <button
                type="button"
                className="small-button"
                aria-label={`移除第 ${number} 项量得`}
                onClick={() => removeMeasurement(number)}
              >
                移除
              </button>
            </span>
          </li>
        ))}
      </ol>
    </details>
  );
}
