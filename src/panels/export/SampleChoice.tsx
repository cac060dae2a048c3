import { useViewStore } from '#view/store.ts';
import { useDataset, useView } from '../DatasetContext.ts';
import styles from './export.module.css';

/** Whether an export takes sample figures: only where it is asked for. Nothing where the package has none. */
export function SampleChoice({ disabled }: { readonly disabled: boolean }) {
  const { sampleObservations } = useDataset();
  const { sample } = useView();
  const change = useViewStore((s) => s.change);
  if (sampleObservations.length === 0) return null;
  return (
    <label className={styles.sample}>
      <input
        type="checkbox"
        checked={sample === 'on'}
        disabled={disabled}
        onChange={({ target }) => change({ sample: target.checked ? 'on' : null })}
      />
      含示例数据
      <span>{sample === 'on' ? '写明示例' : '不选则不导出'}</span>
    </label>
  );
}
