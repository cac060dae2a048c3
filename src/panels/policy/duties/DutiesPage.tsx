import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';

export function DutiesPage({ policy }: PolicyPageProps) {
  return <PolicyFrame title="责任分工">{policy.clauses.length}</PolicyFrame>;
}
