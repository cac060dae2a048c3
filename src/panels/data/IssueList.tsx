import { CHECKS, type Issue } from '#catalog/issues.ts';
import styles from './data.module.css';

/** One line per fault: where, what is wrong, what would be right. */
export function IssueList({ issues }: { readonly issues: readonly Issue[] }) {
  if (issues.length === 0) return <p className={styles.fine}>数据包检查通过，没有发现问题。</p>;
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">程度</th>
            <th scope="col">文件</th>
            <th scope="col">行</th>
            <th scope="col">列</th>
            <th scope="col">检查</th>
            <th scope="col">问题</th>
            <th scope="col">应为</th>
            <th scope="col">原文</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes within a load
            <tr key={i}>
              <td>{issue.severity === 'fault' ? '错误' : '提醒'}</td>
              <td>{issue.file}</td>
              <td>{issue.line ?? '—'}</td>
              <td>{issue.column ?? '—'}</td>
              <td>{CHECKS[issue.check].label}</td>
              <td>{issue.message}</td>
              <td>{issue.expected}</td>
              <td>{issue.found || '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
