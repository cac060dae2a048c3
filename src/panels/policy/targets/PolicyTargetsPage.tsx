import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';

export function PolicyTargetsPage({ policy }: PolicyPageProps) {
  return <PolicyFrame title="目标">{policy.clauses.length}</PolicyFrame>;
}
