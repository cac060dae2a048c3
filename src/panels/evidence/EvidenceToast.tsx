import { useOwnEvidence } from '#view/ownEvidence.ts';
import styles from './EvidenceToast.module.css';
import { StepNotice } from './StepNotice.tsx';

/** Says over any page what the last step on the reader's evidence did. Over a dialog the dialog says it. */
export function EvidenceToast() {
  const { told, place } = useOwnEvidence();
  return (
    <div className={styles.toast} data-shown={told !== null} data-overlay="">
      <StepNotice />
      {told && place === 'visit' && <p>浏览器不让保存，只在本次打开期间有效，请到“数据”页导出。</p>}
    </div>
  );
}
