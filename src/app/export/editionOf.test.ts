import { expect, test } from 'vitest';
import type { Issue } from '#catalog/issues.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import { aDataset } from '../../../test/builders/datasetBuilder.ts';
import { anEvidence } from '../../../test/builders/evidenceBuilder.ts';
import { aPolicy } from '../../../test/builders/policyBuilder.ts';
import { editionOf } from './editionOf.ts';

const FILES = { 'towns.csv': 'id\n' };
const LEFT_OUT = { rows: [], columns: [], positions: [], files: [] };
const NOBODY: ReadonlySet<string> = new Set();

const anIssue = (severity: Issue['severity']): Issue => ({
  check: 'evidence',
  severity,
  file: 'evidence.csv',
  line: 2,
  column: null,
  message: '不对',
  expected: '',
  found: '',
});

/** The edition where the public files, once loaded, give this. */
function editionWhere(loaded: ShownPackage | null, own = NOBODY) {
  const asked: unknown[] = [];
  const actions = {
    publicEdition: async () => ({ kind: 'ready', files: FILES, leftOut: LEFT_OUT }) as const,
    load: async (files: unknown) => {
      asked.push(files);
      return loaded;
    },
  };
  return { edition: editionOf(actions, own), asked };
}

test('a package that makes no public edition is refused with its own words, and nothing is loaded', async () => {
  const refused = { kind: 'refused', why: '没有审图号', toDo: '先填' } as const;
  const load = () => Promise.reject(new Error('nothing to load'));
  expect(await editionOf({ publicEdition: async () => refused, load }, NOBODY)).toEqual(refused);
});

test('the public files themselves are loaded and checked', async () => {
  const dataset = aDataset();
  const { edition, asked } = editionWhere({ dataset, policy: null });
  expect(await edition).toEqual({ kind: 'ready', dataset, policy: null });
  expect(asked).toEqual([FILES]);
});

test('a fault of the policy or the package refuses it and counts the faults; a warning does not', async () => {
  const withIssues = (severity: Issue['severity']) =>
    editionWhere({
      dataset: aDataset({ issues: [anIssue(severity)] }),
      policy: aPolicy({ issues: [anIssue(severity)] }),
    }).edition;
  expect(await withIssues('fault')).toMatchObject({ kind: 'refused', why: '公开版过不了检查，有 2 处错误' });
  expect(await withIssues('warning')).toMatchObject({ kind: 'ready' });
  expect(await editionWhere(null).edition).toMatchObject({
    kind: 'refused',
    why: '公开版过不了检查，不能使用',
  });
});

test('evidence counts as it does on the screen, and what of it is the reader’s own is told', async () => {
  const dataset = aDataset({ towns: [{ id: 'a', level: 'reserve' }] });
  const policy = aPolicy({
    evidence: [
      anEvidence({ id: 'own-1', kind: 'recognition', townId: 'a', level: 'municipal', finding: 'states' }),
      anEvidence({ id: 'given', townId: 'a' }),
    ],
  });
  // One of the reader's rows is of a column the public does not get: it is not there any more.
  const { edition } = editionWhere({ dataset, policy }, new Set(['own-1', 'own-2']));
  const made = await edition;
  if (made.kind !== 'ready') throw new Error(made.why);
  expect(made.dataset.towns[0]?.level).toBe('municipal');
  expect(made.dataset.ownEvidence).toEqual(new Set(['own-1']));
});
