import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';

export function CommitmentsPage({ policy }: PolicyPageProps) {
  return <PolicyFrame title="落实事项">{policy.clauses.length}</PolicyFrame>;
}
