import type { Source } from '#domain/dataset.ts';
import { useDataset } from '../DatasetContext.ts';
import { SourceLine } from '../SourceLine.tsx';
import styles from './data.module.css';

const PUBLISHERS: Readonly<Record<Source['publisherKind'], string>> = {
  government: '政府',
  media: '媒体',
  industry: '行业',
  encyclopedia: '百科',
  company: '企业',
  blog: '个人',
  none: '—',
};

export function SourceTable() {
  const { sources, observations, sampleObservations, targets } = useDataset();
  const used = (id: string) =>
    [...observations, ...sampleObservations, ...targets].filter((o) => o.sourceId === id).length;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">来源</th>
            <th scope="col">发布者类别</th>
            <th scope="col">所据数字</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <td>
                <SourceLine source={source} />
              </td>
              <td>{PUBLISHERS[source.publisherKind]}</td>
              <td>{used(source.id)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
