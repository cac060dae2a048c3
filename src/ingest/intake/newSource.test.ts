import { expect, test } from 'vitest';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { type OriginDraft, originFaults, sourceOf } from './newSource.ts';

const DRAFT: OriginDraft = {
  sourceId: '',
  title: '怀仁陶瓷情况表',
  publisher: '怀仁市工信局',
  publisherKind: 'government',
  date: '2024-05',
  standing: 'official',
  internal: false,
};
const PRESS = aRow('sources', { id: 'press', title: '报道', publisher: '日报', publisherKind: 'media' });

test('a new source is the same row every time, and another when anything of it differs', () => {
  const made = sourceOf(DRAFT, []);
  expect(made).toMatchObject({ publisher: '怀仁市工信局', reliability: 'official', link: 'none' });
  expect(sourceOf({ ...DRAFT, title: ' 怀仁陶瓷情况表 ' }, [])).toEqual(made);
  expect(sourceOf({ ...DRAFT, date: '2024-06' }, [])?.id).not.toBe(made?.id);
});

test('one the package has under another id is that one', () => {
  const known = aRow('sources', {
    id: 'gxj',
    title: DRAFT.title,
    publisher: DRAFT.publisher,
    date: '2024-05',
  });
  expect(sourceOf(DRAFT, [PRESS, known])?.id).toBe('gxj');
  expect(sourceOf({ ...DRAFT, sourceId: 'press', standing: 'reported' }, [PRESS])).toBe(PRESS);
});

test('official is for what a government body says itself', () => {
  expect(originFaults({ ...DRAFT, publisherKind: 'media' }, undefined)).toHaveProperty('standing');
  expect(originFaults({ ...DRAFT, sourceId: 'press' }, PRESS)).toHaveProperty('standing');
  expect(sourceOf({ ...DRAFT, sourceId: 'press' }, [PRESS])).toBeNull();
});

test('nothing is a source until it is told whole', () => {
  const wrong: Partial<OriginDraft>[] = [
    { title: ' ' },
    { publisher: '' },
    { publisherKind: '' },
    { standing: '' },
    { date: '五月' },
  ];
  for (const part of wrong) {
    expect(Object.keys(originFaults({ ...DRAFT, ...part }, undefined))).toEqual(Object.keys(part));
    expect(sourceOf({ ...DRAFT, ...part }, [])).toBeNull();
  }
});

test('neither its title nor its publisher holds a name or a number of somebody', () => {
  expect(originFaults({ ...DRAFT, title: '情况表（联系人：张三）' }, undefined).title).toContain('个人姓名');
  expect(originFaults({ ...DRAFT, publisher: '工信局 13800138000' }, undefined).publisher).toContain(
    '手机号',
  );
});
