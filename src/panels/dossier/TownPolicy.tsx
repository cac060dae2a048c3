import { useContext } from 'react';
import type { Town } from '#domain/dataset.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { PolicyContext } from '../PolicyContext.ts';
import { TownLadder } from '../policy/criteria/TownLadder.tsx';
import styles from './DossierPanel.module.css';
import { TownCriteria } from './TownCriteria.tsx';

interface Props {
  readonly town: Town;
  readonly assessment: TownAssessment | null;
  readonly wide: boolean;
}

/** 一镇一策: where a town stands on the ladder and against the criteria. */
export function TownPolicy({ town, assessment, wide }: Props) {
  const { kind } = useContext(PolicyContext);
  return (
    <>
      <TownLadder town={town} />
      {kind === 'loading' && <p role="status">正在读取政策资料…</p>}
      {kind === 'failed' && <p className={styles.empty}>政策资料没有读到，认定标准和措施缺失。</p>}
      {assessment && <TownCriteria assessment={assessment} wide={wide} />}
    </>
  );
}
