import type { CheckId, Issue } from '#catalog/issues.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { Policy } from '#domain/policy.ts';
import { loadCore, loadPackage } from '#ingest/loadPackage.ts';
import { loadPolicy } from '#ingest/loadPolicy.ts';
import type { PackageBuilder } from './packageBuilder.ts';

/** The dataset of a package that must load. */
export async function datasetOf(builder: PackageBuilder): Promise<Dataset> {
  const result = await loadPackage(builder.read);
  if (result.kind === 'failed') throw new Error(`not loaded: ${JSON.stringify(result.issues)}`);
  return result.dataset;
}

/** The policy of a package that must load, with the dataset it is read against. */
async function policyOf(builder: PackageBuilder): Promise<{ dataset: Dataset; policy: Policy }> {
  const { result, core } = await loadCore(builder.read);
  if (result.kind === 'failed' || !core) throw new Error('not loaded');
  return { dataset: result.dataset, policy: await loadPolicy(core, builder.read) };
}

/** What was found, whether or not the package could be used. */
export async function issuesOf(builder: PackageBuilder): Promise<readonly Issue[]> {
  const result = await loadPackage(builder.read);
  return result.kind === 'ready' ? result.dataset.issues : result.issues;
}

/** What was found in the policy of a package that must load. */
export async function policyIssuesOf(builder: PackageBuilder): Promise<readonly Issue[]> {
  return (await policyOf(builder)).policy.issues;
}

export const ofCheck = (issues: readonly Issue[], check: CheckId): readonly Issue[] =>
  issues.filter((issue) => issue.check === check);
