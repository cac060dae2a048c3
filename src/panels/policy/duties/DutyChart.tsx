import { dutyMatrix } from '#policy/dutyMatrix.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { usePolicy } from '../../PolicyContext.ts';
import { DutyTable } from './DutyTable.tsx';

/** The matrix by itself, from what it reads itself. */
export function DutyChart() {
  const policy = usePolicy();
  return policy && <DutyTable matrix={dutyMatrix(policyLookupOf(policy))} chosen="" />;
}
