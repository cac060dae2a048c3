import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';

export function CriteriaPage({ policy }: PolicyPageProps) {
  return <PolicyFrame title="认定标准">{policy.clauses.length}</PolicyFrame>;
}
