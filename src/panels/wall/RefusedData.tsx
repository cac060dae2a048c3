import { dateWords } from '#symbology/dateWords.ts';
import { localTime } from '#symbology/localTime.ts';
import { usePackageWatch } from '#view/packageWatch.ts';
import { useDataset } from '../DatasetContext.ts';
import styles from './WallPage.module.css';

/** To the operator: newer data were not taken, why, and of when those on the wall are. */
export function RefusedData() {
  const refused = usePackageWatch((s) => s.refused);
  const { meta } = useDataset();
  if (!refused) return null;
  const time = localTime(new Date(refused.at).toISOString());
  return (
    <p role="status" className={styles.notice} data-refused="">
      数据更新未采用（{time}）：{refused.why}。仍显示截至 {dateWords(meta.dataDate)} 的第 {meta.version}{' '}
      版数据。
    </p>
  );
}
