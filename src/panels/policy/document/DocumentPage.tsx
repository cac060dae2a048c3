import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';

export function DocumentPage({ policy }: PolicyPageProps) {
  return <PolicyFrame title="原文">{policy.clauses.length}</PolicyFrame>;
}
