import { beforeEach, expect, test } from 'vitest';
import {
  beginEntry,
  changeEntry,
  changeOrigin,
  entryDesk,
  finishEntry,
  forgetAside,
  takeUpAside,
} from './entryDesk.ts';

const wanted = (id: string) => ({
  subject: { kind: 'county', id } as const,
  indicator: { id: 'landQuota', unitLabel: '亩' },
  period: '2025',
});
const NOTE = { words: '填写', indicator: '', area: '' };

beforeEach(() => {
  finishEntry(NOTE, null);
  forgetAside();
});

test('a figure that is wanted comes with all told but the number', () => {
  beginEntry(wanted('140681'));
  expect(entryDesk()).toMatchObject({
    entry: {
      subject: { kind: 'county', id: '140681' },
      indicatorId: 'landQuota',
      unit: '亩',
      period: '2025',
      value: '',
    },
    aside: null,
    saved: null,
  });
});

test('what was typed is put aside for another figure, and can be taken up again', () => {
  beginEntry(wanted('140681'));
  changeEntry({ value: '80' });
  beginEntry(wanted('140602'));
  expect(entryDesk().aside).toMatchObject({ subject: { id: '140681' }, value: '80' });
  takeUpAside();
  expect(entryDesk()).toMatchObject({ entry: { subject: { id: '140681' }, value: '80' }, aside: null });
  changeEntry({ value: '90' });
  beginEntry(wanted('140602'));
  changeEntry({ value: '7' });
  takeUpAside();
  expect(entryDesk()).toMatchObject({ entry: { value: '90' }, aside: { value: '7' } });
});

test('asked for again, the figure being typed stays as it is', () => {
  beginEntry(wanted('140681'));
  changeEntry({ value: '80', unit: '公顷' });
  beginEntry(wanted('140681'));
  expect(entryDesk()).toMatchObject({ entry: { value: '80', unit: '公顷' }, aside: null });
});

test('once it is saved the form is blank but for where figures are from', () => {
  beginEntry(wanted('140681'));
  changeEntry({ value: '80', office: '用地科' });
  changeOrigin({ ...entryDesk().origin, publisher: '怀仁市自然资源局' });
  finishEntry(NOTE, 'v-1');
  expect(entryDesk()).toMatchObject({
    entry: { subject: null, value: '', office: '用地科' },
    origin: { publisher: '怀仁市自然资源局' },
    saved: { note: NOTE, versionId: 'v-1' },
  });
});
