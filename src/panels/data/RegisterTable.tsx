import { useDataset, useLookup } from '../DatasetContext.ts';
import styles from './data.module.css';

/** Which lists exist, whether they are complete, and who could complete them. */
export function RegisterTable() {
  const { registers } = useDataset();
  const lookup = useLookup();
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">名录</th>
            <th scope="col">是否完整</th>
            <th scope="col">截至</th>
            <th scope="col">说明</th>
            <th scope="col">可提供单位</th>
            <th scope="col">来源</th>
          </tr>
        </thead>
        <tbody>
          {registers.map((r) => (
            <tr key={r.id}>
              <td>{r.name}</td>
              <td>{r.complete ? '完整' : '不完整'}</td>
              <td className={styles.date}>{r.asOf || '日期不详'}</td>
              <td>{[r.why, r.note].filter((t) => t).join('；')}</td>
              <td>{r.holder || '方案未指定'}</td>
              <td>{lookup.row('sources', r.sourceId)?.publisher}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
