import type { ReactNode } from 'react';
import type { IntakeProgress } from '#ingest/intake/openIntake.ts';
import { formatNumber } from '#symbology/formatNumber.ts';
import styles from './BringIn.module.css';
import type { FileState } from './importDesk.ts';

interface Props {
  readonly file: FileState;
  readonly onAgain: () => void;
  readonly onAway: () => void;
}

/** What became of one file: how far it is read, what was found in it, or why it was refused. */
export function BroughtFile({ file, onAgain, onAway }: Props) {
  const again = file.kind === 'stopped' || file.kind === 'refused';
  return (
    <li className={styles.file} data-kind={file.kind}>
      <b className={styles.name}>{file.name}</b>
      <div className={styles.state} role="status">
        {stateOf(file)}
      </div>
      <span className={styles.tools}>
        {again && (
          <button type="button" className="small-button" aria-label={`重读 ${file.name}`} onClick={onAgain}>
            重读
          </button>
        )}
        <button
          type="button"
          className="small-button"
          aria-label={`${file.kind === 'reading' ? '取消' : '移去'} ${file.name}`}
          onClick={onAway}
        >
          {file.kind === 'reading' ? '取消' : '移去'}
        </button>
      </span>
    </li>
  );
}

function stateOf(file: FileState): ReactNode {
  switch (file.kind) {
    case 'reading':
      return <Progress progress={file.progress} />;
    case 'stopped':
      return <p className={styles.refused}>没有读完：已取消，或浏览器内存不够。数据没有改动。</p>;
    case 'refused':
      return file.issues.map(({ message, expected }) => (
        <p key={message} className={styles.refused}>
          ▲ 没有读：{message}
          {expected && <span>{expected}</span>}
        </p>
      ));
    case 'package': {
      const { issues } = file.texts;
      return (
        <>
          <p>✓ 本系统的数据包，{Object.keys(file.texts.files).length} 个文件</p>
          {issues.map(({ file: path, message }) => (
            <p key={path} className={styles.refused}>
              {path}：{message}
            </p>
          ))}
        </>
      );
    }
    case 'sheets':
      return (
        <>
          <p>
            ✓ 读到 {file.sheets.length} 张表，共{' '}
            {formatNumber(
              file.sheets.reduce((sum, { head }) => sum + head.rows, 0),
              0,
            )}{' '}
            行
          </p>
          {file.issues.map(({ sheet, message, expected }) => (
            <p key={sheet + message}>
              {sheet && `${sheet}：`}
              {message}
              {expected && <span>{expected}</span>}
            </p>
          ))}
          {file.progress && <Progress progress={file.progress} />}
        </>
      );
  }
}

function Progress({ progress }: { readonly progress: IntakeProgress | null }) {
  if (!progress) return <p>正在读取…</p>;
  const { stage, unit, done, total } = progress;
  const amount = (count: number) =>
    unit === 'bytes' ? `${(count / 1024 / 1024).toFixed(1)} MB` : `${formatNumber(count, 0)} 行`;
  return (
    <p className={styles.progress}>
      <progress aria-label={stage} value={done} max={Math.max(total, 1)} />
      {stage} {amount(done)} / {amount(total)}
    </p>
  );
}
