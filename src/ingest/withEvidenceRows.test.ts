import { expect, test } from 'vitest';
import { aRow } from '../../test/builders/datasetBuilder.ts';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { loadCore } from './loadPackage.ts';
import { loadPolicy } from './loadPolicy.ts';
import { overlayRead } from './overlayRead.ts';
import { readPackageFiles } from './readPackageFiles.ts';
import { withEvidenceRows } from './withEvidenceRows.ts';

const row = aRow('evidence', {
  id: 'own-1',
  kind: 'recognition',
  townId: 'huairen-taoci',
  finding: 'states',
  level: 'municipal',
  text: '认定文件，“第一批”',
  sourceText: '市工信局文件',
  standing: 'official',
});

test('evidence entered beside a package is a row of it, and nothing else is touched', async () => {
  const { files } = await readPackageFiles(aPackage().read);
  const joined = withEvidenceRows(files, [row]);
  const changed = Object.keys(joined).filter((path) => joined[path] !== files[path]);
  expect(changed).toEqual(['policy/evidence.csv']);
  expect(joined['policy/evidence.csv']?.startsWith(files['policy/evidence.csv'] ?? '-')).toBe(true);
  const read = overlayRead(joined, aPackage().read);
  const { core } = await loadCore(read);
  const policy = core && (await loadPolicy(core, read));
  expect(policy?.issues).toEqual([]);
  expect(policy?.evidence).toEqual([row]);
  expect(withEvidenceRows(files, [])).toBe(files);
});
