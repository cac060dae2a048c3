import type { ReactNode } from 'react';
import plain from '../plainTable.module.css';
import styles from './ChangeStep.module.css';

/** The head of a list of changes over its rows. */
export const ChangeTable = ({ children }: { readonly children: ReactNode }) => (
  <div className={styles.scroll}>
    <table className={`${plain.table} ${styles.table}`}>
      <thead>
        <tr>
          <th scope="col">对象</th>
          <th scope="col">现在</th>
          <th scope="col">改为</th>
          <th scope="col">依据</th>
          <th scope="col">怎么办</th>
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
