import { describe, expect, test } from 'vitest';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { withOwnEvidence } from './withEvidence.ts';

describe('the policy with the reader’s own evidence', () => {
  const policy = aPolicy({ evidence: [anEvidence({ id: 'given', text: '原文' })] });

  test('has both, and is itself where there is none', () => {
    expect(withOwnEvidence(policy, [])).toBe(policy);
    const ids = withOwnEvidence(policy, [anEvidence({ id: 'own-1' })]).evidence.map(({ id }) => id);
    expect(ids).toEqual(['given', 'own-1']);
  });

  test('takes what is written over a row of the package in its place, once', () => {
    const own = anEvidence({ id: 'given', text: '改过' });
    expect(withOwnEvidence(policy, [own]).evidence).toEqual([own]);
  });
});
