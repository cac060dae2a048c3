import { describe, expect, test } from 'vitest';
import { loadCore, type ReadFile } from '#ingest/loadPackage.ts';
import { loadPolicy } from '#ingest/loadPolicy.ts';
import type { OpenedPackage } from '#ingest/openPackage.ts';
import { printing } from '#ingest/prints.ts';
import { MINIMAL_NEIGHBOURS } from '../../../test/builders/minimalPackage.ts';
import { aPackage, type PackageBuilder } from '../../../test/builders/packageBuilder.ts';
import { newerPackage, type OnShow } from './newerPackage.ts';

const openHere = async (read: ReadFile): Promise<OpenedPackage> => {
  const { result, core } = await loadCore(read);
  return { result, readPolicy: async () => core && loadPolicy(core, read) };
};

/** A package as the wall has it after its start. */
async function shown(builder: PackageBuilder): Promise<OnShow> {
  const prints = new Map<string, string>();
  const { result, readPolicy } = await openHere(printing(builder.read, prints));
  if (result.kind === 'failed') throw new Error('not loaded');
  return { dataset: result.dataset, policy: await readPolicy(), prints };
}

const look = async (before: OnShow, after: PackageBuilder) => newerPackage(after.read, before, openHere);
const changed = () => aPackage().set('observations', 0, { sourceValue: '630000', value: '63' });
const faulty = () => changed().set('observations', 1, { value: 'zzz' });

describe('what lies beside the page', () => {
  test('is the same while no byte has changed', async () => {
    expect(await look(await shown(aPackage()), aPackage())).toEqual({ kind: 'same' });
  });

  test('is taken whole when a file has changed, and is the same from then on', async () => {
    const before = await shown(aPackage());
    const found = await look(before, changed());
    if (found.kind !== 'newer') throw new Error(found.kind);
    expect(found.newer.dataset.observations[0]?.value).toBe(63);
    expect(found.newer.dataset.counties).toBe(before.dataset.counties);
    const after = { ...found.newer, policy: await found.newer.readPolicy() };
    expect(await look(after, changed())).toEqual({ kind: 'same' });
  });

  test('brings its outlines where those have changed', async () => {
    const before = await shown(aPackage());
    const moved = aPackage().file('geo/neighbours.geojson', JSON.stringify(MINIMAL_NEIGHBOURS, null, 1));
    const found = await look(before, moved);
    if (found.kind !== 'newer') throw new Error(found.kind);
    expect(found.newer.dataset.neighbours).not.toBe(before.dataset.neighbours);
  });

  test('is loaded once where it is not known what is shown', async () => {
    const before = { ...(await shown(aPackage())), prints: null };
    expect((await look(before, aPackage())).kind).toBe('newer');
  });

  test('with a new fault is refused, with file, line and what is wrong', async () => {
    const found = await look(await shown(aPackage()), faulty());
    expect(found).toMatchObject({
      kind: 'refused',
      why: expect.stringMatching(/^observations\.csv 第 3 行：/),
    });
  });

  test('with a fault of its policy is refused too', async () => {
    const bad = aPackage().set('items', 0, { clauseId: '99.99' });
    expect((await look(await shown(aPackage()), bad)).kind).toBe('refused');
  });

  test('with no more faults than are on show is taken', async () => {
    const before = await shown(aPackage().set('observations', 1, { value: 'zzz' }));
    expect((await look(before, faulty())).kind).toBe('newer');
    expect((await look(before, changed())).kind).toBe('newer');
  });

  test.each([
    ['a descriptor that is no JSON', (p: PackageBuilder) => p.file('datapackage.json', '<html>')],
    ['no descriptor', (p: PackageBuilder) => p.lost('datapackage.json')],
    ['a table that is gone', (p: PackageBuilder) => p.lost('towns.csv')],
    ['a policy that is gone', (p: PackageBuilder) => p.lost('policy/clauses.csv')],
    [
      'a server that does not answer',
      (p: PackageBuilder) => p.file('towns.csv', { kind: 'unreachable', reason: '连不上服务器' }),
    ],
  ])('with %s is refused, and that is said', async (_, spoil) => {
    const found = await look(await shown(aPackage()), spoil(aPackage()));
    expect(found).toMatchObject({ kind: 'refused', why: expect.stringMatching(/./) });
  });
});
