import type { TownAssessment } from '#policy/assessment.ts';
import { assessmentWords } from '#symbology/assessmentWords.ts';
import { SELF_ASSESSMENT } from '#symbology/verdicts.ts';
import styles from './DossierPanel.module.css';

/** How a town stands in one sentence, and what is to be done about it. */
export function TownLead({ assessment }: { readonly assessment: TownAssessment }) {
  const { stands, next } = assessmentWords(assessment);
  return (
    <p className={styles.lead}>
      {stands}
      {next !== '' && <b>；{next}</b>}
      <span>{SELF_ASSESSMENT}</span>
    </p>
  );
}
