import { PolicyFrame } from '../PolicyFrame.tsx';
import type { PolicyPageProps } from '../policyPage.ts';

export function MeasuresPage({ policy }: PolicyPageProps) {
  return <PolicyFrame title="措施">{policy.clauses.length}</PolicyFrame>;
}
