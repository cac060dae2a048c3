import { describe, expect, test } from 'vitest';
import { anIntakeContext, anIntakeGround } from '../../../test/builders/intakeGround.ts';
import { BAD_CONTAINERS } from '../../../test/corpus/badContainers.ts';
import { BAD_TABLES } from '../../../test/corpus/badTables.ts';
import { intakeSession } from './intakeSession.ts';

const ALL = [...BAD_CONTAINERS, ...BAD_TABLES];

describe('bad files', () => {
  test.each(ALL)('$name: $says', async ({ input, says, outcome }) => {
    const session = intakeSession();
    const opened = await session.open(input(), anIntakeGround(), {}, () => {});
    expect(opened.kind === 'refused' ? 'refused' : 'told').toBe(outcome);
    for (const issue of opened.issues) if (issue.severity === 'fault') expect(issue.expected).not.toBe('');
    const words = opened.issues.map(({ message }) => message);
    if (opened.kind === 'sheets')
      for (const plan of opened.plans) {
        const { issues, said } = session.propose(plan, anIntakeContext(), () => {});
        words.push(plan.reason, plan.datum.reason, ...plan.columns.map(({ reason }) => reason));
        words.push(...issues.map(({ message }) => message), ...said.map(({ message }) => message));
      }
    expect(
      words.find((word) => word.includes(says)),
      words.join('\n'),
    ).toBeDefined();
  });

  test('are many', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(100);
  });
});
