import { describe, expect, test } from 'vitest';
import { CHECKS } from '#catalog/issues.ts';
import { EVIDENCE_FAULTS } from '../../test/builders/evidenceFaults.ts';
import { FIGURE_FAULTS } from '../../test/builders/figureFaults.ts';
import { issuesOf, ofCheck, policyIssuesOf } from '../../test/builders/loaded.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { PACKAGE_FAULTS } from '../../test/builders/packageFaults.ts';
import { POLICY_FAULTS } from '../../test/builders/policyFaults.ts';

const CASES = [
  ...[...PACKAGE_FAULTS, ...FIGURE_FAULTS].map((fault) => ({ ...fault, found: issuesOf })),
  ...[...POLICY_FAULTS, ...EVIDENCE_FAULTS].map((fault) => ({ ...fault, found: policyIssuesOf })),
];

describe('each named check', () => {
  test.each(CASES)('$check: $name', async ({ check, alter, at, says, right, severity = 'fault', found }) => {
    const builder = aPackage();
    alter(builder);
    const issues = ofCheck(await found(builder), check);
    const [file, line, column] = at;
    const match = issues.find((i) => i.file === file && i.line === line && i.column === column);
    expect(match, JSON.stringify(issues, null, 1)).toMatchObject({ severity });
    expect(match?.message).toContain(says);
    expect(match?.expected).toContain(right ?? '');
    if (severity === 'warning') expect(issues.every((i) => i.severity === 'warning')).toBe(true);
  });

  test('has a case', () => {
    expect(Object.keys(CHECKS).filter((check) => !CASES.some((c) => c.check === check))).toEqual([]);
  });
});
