import { useOwnEvidence } from '#view/ownEvidence.ts';
import styles from './EvidenceDialog.module.css';

interface Props {
  /** It stands where the files are written, so the way there need not be told. */
  readonly atExport?: boolean;
}

/** Where what is typed is kept; loud only where it is not. */
export function PlaceNote({ atExport = false }: Props) {
  const place = useOwnEvidence((s) => s.place);
  return place === 'visit' ? (
    <p role="status" className={styles.lost}>
      浏览器不让保存，所填佐证只在本次打开期间有效。离开前请
      {atExport ? '在这里' : '到“数据”页的“本机佐证”'}导出文件。
    </p>
  ) : (
    <p className={styles.kept}>
      只存在这台电脑的浏览器里，不上传。{!atExport && '可在“数据”页的“本机佐证”导出。'}
    </p>
  );
}
