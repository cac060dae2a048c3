import { leftOutLines, leftOutSentence } from '#symbology/publicWords.ts';
import { IssueList } from '../IssueList.tsx';
import type { PublicPreview } from './usePublicEdition.ts';
import styles from './VersionsPage.module.css';

/** What the public edition lacks, before it is taken away; or why it cannot be, and what to do. */
export function PublicDifference({ preview }: { readonly preview: PublicPreview }) {
  return (
    <div className={styles.difference} role="status">
      <PreviewBody preview={preview} />
    </div>
  );
}

function PreviewBody({ preview }: { readonly preview: PublicPreview }) {
  switch (preview.kind) {
    case 'working':
      return <p>正在比较…</p>;
    case 'failed':
      return <p>数据包的文件没有读全，不能比较。数据没有改动，请重试。</p>;
    case 'refused':
      return (
        <>
          <p>
            <b>{preview.why}</b>
          </p>
          <p>{preview.toDo}。</p>
        </>
      );
    case 'faulty':
      return (
        <>
          <p>
            <b>公开版检查出 {preview.issues.length} 处错误，不能导出</b>
          </p>
          <p>先改正数据包或 datapackage.json 的 internal，再导入。</p>
          <IssueList issues={preview.issues} />
        </>
      );
    case 'ready': {
      const lines = leftOutLines(preview.leftOut);
      return (
        <>
          <p>
            <b>{leftOutSentence(preview.leftOut)}</b>
          </p>
          {lines.length > 0 && (
            <ul>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          )}
          <p>数据说明和各表的文字照原样列入，请通读后再发布。</p>
        </>
      );
    }
  }
}
