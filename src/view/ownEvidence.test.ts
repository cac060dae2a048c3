import { beforeEach, describe, expect, test } from 'vitest';
import { anEvidence } from '../../test/builders/evidenceBuilder.ts';
import { type KeptEvidence, NOTHING_KEPT } from './evidenceSteps.ts';
import type { KeptStorage } from './keeper.ts';
import {
  addEvidence,
  changeEvidence,
  dismissTold,
  importEvidence,
  keepIn,
  newEvidenceId,
  readAgain,
  redo,
  removeEvidence,
  undo,
  useOwnEvidence,
} from './ownEvidence.ts';

/** A storage in memory that can be made to refuse; two pages share one. */
function aStorage() {
  let kept: KeptEvidence = NOTHING_KEPT;
  const at = { refuses: false };
  const answer = async (change: (kept: KeptEvidence) => KeptEvidence) => {
    if (at.refuses) throw new DOMException('full', 'QuotaExceededError');
    kept = change(kept);
    return structuredClone(kept);
  };
  const storage: KeptStorage<KeptEvidence> = { read: () => answer((k) => k), change: answer };
  return { at, storage, rows: () => kept.rows.map(({ id }) => id) };
}

const state = () => useOwnEvidence.getState();
const ids = () => state().kept.rows.map(({ id }) => id);
const first = anEvidence({ id: 'own-1' });
const second = anEvidence({ id: 'own-2' });

beforeEach(() => useOwnEvidence.setState({ kept: NOTHING_KEPT, place: 'coming', told: null }));

describe('in the storage of the browser', () => {
  test('steps are kept, told, taken back and made again', async () => {
    const { storage, rows } = aStorage();
    await keepIn(Promise.resolve(storage));
    expect(state().place).toBe('browser');
    await addEvidence([first, second]);
    expect(state().told).toEqual({ words: '已记下 2 条佐证', offers: 'undo' });
    await removeEvidence(first);
    expect([ids(), rows()]).toEqual([['own-2'], ['own-2']]);
    await undo();
    expect(state().told).toEqual({ words: '已撤销：已删除 1 条佐证', offers: 'redo' });
    expect([ids(), rows()]).toEqual([
      ['own-1', 'own-2'],
      ['own-1', 'own-2'],
    ]);
    await redo();
    expect(ids()).toEqual(['own-2']);
    dismissTold();
    expect(state().told).toBeNull();
  });

  test('nothing to take back is said, and nothing happens', async () => {
    await keepIn(Promise.resolve(aStorage().storage));
    await undo();
    expect(state().told?.offers).toBe('nothing');
    await redo();
    expect(ids()).toEqual([]);
  });

  test('what is asked before it has opened is done when it has', async () => {
    const { storage, rows } = aStorage();
    const opened = keepIn(new Promise((open) => setTimeout(() => open(storage))));
    await Promise.all([opened, addEvidence([first])]);
    expect(rows()).toEqual(['own-1']);
  });

  test('two pages: neither loses what the other writes, and a change of what has changed is refused', async () => {
    const { storage, rows } = aStorage();
    await keepIn(Promise.resolve(storage));
    await addEvidence([first]);
    // The other page adds a row and rewrites the first, unseen by this one.
    const rewritten = { ...first, text: '另一页写的' };
    await storage.change((kept) => ({ ...kept, rows: [rewritten, second] }));
    expect(await changeEvidence(first, { ...first, text: '本页写的' })).toBe(false);
    expect(state().kept.rows).toEqual([rewritten, second]);
    expect(await changeEvidence(rewritten, { ...first, text: '看过再写' })).toBe(true);
    expect(rows()).toEqual(['own-1', 'own-2']);
  });

  test('what has not changed stays the same object when it is read again', async () => {
    const { storage } = aStorage();
    await keepIn(Promise.resolve(storage));
    await addEvidence([first]);
    const { kept } = state();
    await readAgain();
    expect(state().kept).toBe(kept);
    await storage.change((k) => ({ ...k, rows: [] }));
    await readAgain();
    expect(ids()).toEqual([]);
  });
});

describe('where the browser keeps nothing', () => {
  test('evidence lasts for the visit', async () => {
    await keepIn(Promise.reject(new DOMException('denied', 'SecurityError')));
    await importEvidence([{ before: null, after: first }]);
    await undo();
    await redo();
    expect(ids()).toEqual(['own-1']);
    expect(state().place).toBe('visit');
  });

  test('a storage that is full from some moment on loses nothing', async () => {
    const { at, storage, rows } = aStorage();
    await keepIn(Promise.resolve(storage));
    await addEvidence([first]);
    at.refuses = true;
    await addEvidence([second]);
    expect(state().place).toBe('visit');
    expect(ids()).toEqual(['own-1', 'own-2']);
    expect(rows()).toEqual(['own-1']);
  });
});

test('ids differ and say whose they are', () => {
  const made = Array.from({ length: 50 }, newEvidenceId);
  expect(new Set(made).size).toBe(50);
  expect(made.every((id) => id.startsWith('own-'))).toBe(true);
});
