import styles from './export.module.css';
import type { ExportState } from './useExport.ts';

/** How an export is going or went, with the button that stops it. */
export function ExportStatus({
  state,
  onCancel,
}: {
  readonly state: ExportState;
  readonly onCancel: () => void;
}) {
  return (
    <div className={styles.status}>
      <p role="status">{toldOf(state)}</p>
      {state.kind === 'working' && (
        <button type="button" className="small-button" onClick={onCancel}>
          取消
        </button>
      )}
      {state.kind === 'refused' && (
        <p role="alert">
          {state.why}。{state.toDo}。
        </p>
      )}
      {state.kind === 'failed' && (
        <p role="alert">没有导出成功，可能是内存不够或文件没有读全。数据没有改动，请重试。</p>
      )}
    </div>
  );
}

function toldOf(state: ExportState): string {
  switch (state.kind) {
    case 'working':
      return state.stage;
    case 'saved':
      return `已导出 ${state.name}`;
    case 'cancelled':
      return '已取消，没有留下文件';
    case 'idle':
    case 'refused':
    case 'failed':
      return '';
  }
}
