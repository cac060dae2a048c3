import styles from './CheckStep.module.css';

interface Props {
  readonly failure: 'stale' | 'refused';
  /** Saves the package that could not be kept. */
  readonly onTakeAway: () => void;
}

/** Why nothing was put in use, and what is left to do. */
export const MergeFailure = ({ failure, onTakeAway }: Props) =>
  failure === 'stale' ? (
    <p className={styles.fault}>▲ 数据刚在另一个窗口改动，没有并入。请按新的数据再核对一遍。</p>
  ) : (
    <p className={styles.fault}>
      ▲ 浏览器没有让保存：可能存储已满，或是无痕窗口。数据没有改动，这里的内容也还在。
      <button type="button" className="small-button" onClick={onTakeAway}>
        改为下载并入后的数据包（zip）
      </button>
    </p>
  );
