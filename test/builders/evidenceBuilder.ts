import type { Evidence } from '#domain/policy.ts';
import { aRow } from './datasetBuilder.ts';

/** Evidence that a sub-condition of a town is met, unless the test says otherwise. */
export const anEvidence = (given: Partial<Evidence> = {}): Evidence =>
  aRow('evidence', {
    id: 'own-1',
    kind: 'condition',
    townId: 'town',
    conditionId: '2.1.a',
    finding: 'supports',
    text: '有据可查',
    sourceText: '县志',
    standing: 'reported',
    ...given,
  });
