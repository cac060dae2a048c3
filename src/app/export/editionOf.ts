import type { ExportEdition } from '#catalog/exports.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import type { EditionAnswer } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';
import { applyEvidence } from '#policy/applyEvidence.ts';
import { markOwnEvidence } from '#policy/markOwnEvidence.ts';

/**
 * The package for the public, made and loaded as any package is, so that its rules are those of the package itself.
 * `own`: ids of the evidence the reader has entered, which goes along.
 */
export async function editionOf(
  { publicEdition, load }: Pick<PackageActions, 'publicEdition' | 'load'>,
  own: ReadonlySet<string>,
): Promise<EditionAnswer> {
  const edition = await publicEdition();
  if (edition.kind === 'refused') return edition;
  const loaded = await load(edition.files);
  const issues = [...(loaded?.dataset.issues ?? []), ...(loaded?.policy?.issues ?? [])];
  const faults = issues.filter(({ severity }) => severity === 'fault');
  if (!loaded || faults.length > 0)
    return {
      kind: 'refused',
      why: `公开版过不了检查，${loaded ? `有 ${faults.length} 处错误` : '不能使用'}`,
      toDo: '到“数据”的“版本”页看公开版的检查结果，改正后再导出',
    };
  const { dataset, policy } = loaded;
  if (!policy) return { kind: 'ready', dataset, policy };
  const applied = applyEvidence(dataset, policy.evidence);
  return { kind: 'ready', dataset: markOwnEvidence(applied, policy.evidence, own), policy };
}

/** The package that is shown, for whom it is asked. */
export const askedEdition = async (
  actions: Pick<PackageActions, 'publicEdition' | 'load'>,
  given: ShownPackage,
  edition: ExportEdition,
): Promise<EditionAnswer> =>
  edition === 'public'
    ? editionOf(actions, given.dataset.ownEvidence ?? new Set())
    : { kind: 'ready', ...given };
