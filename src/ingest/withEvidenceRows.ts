import { TABLES } from '#catalog/tables.ts';
import type { PackageFiles } from '#domain/packageVersion.ts';
import type { Evidence } from '#domain/policy.ts';
import { writeEvidence } from './evidenceFile.ts';
import { DESCRIPTOR } from './listedPaths.ts';
import { applyPackageChanges, packageChanges } from './packageChanges.ts';

/** A package with rows of evidence entered beside it; every other row and file stays as it is. */
export function withEvidenceRows(files: PackageFiles, rows: readonly Evidence[]): PackageFiles {
  if (rows.length === 0) return files;
  const entered = { [DESCRIPTOR]: files[DESCRIPTOR] ?? '', [TABLES.evidence.file]: writeEvidence(rows) };
  const { tables } = packageChanges({ base: null, mine: files, theirs: entered });
  const taken = tables.map((one) => ({
    ...one,
    changes: one.changes.filter(({ kind }) => kind !== 'removed'),
  }));
  return applyPackageChanges(files, entered, { tables: taken, files: [] });
}
