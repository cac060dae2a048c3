import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { DeckPlan } from './deckSlides.ts';
import { meetingPack } from './meetingPack.ts';

const PLAN: DeckPlan = {
  title: '专业镇汇报',
  subtitle: '',
  foot: '',
  slides: [],
  statement: [
    ['数据截至', '2024-03'],
    ['编号', 'm1-2'],
  ],
  sources: ['市政府：方案，https://example.gov.cn/1', '统计局：公报，转载页，未附链接'],
};
const SLIDES = new Uint8Array([1, 2, 3]);
const WORKBOOK = new Uint8Array([4, 5]);
const sceneFile = '{"version":1,"title":"专业镇汇报"}\n';
const parts = unzipSync(
  meetingPack(PLAN, { slides: SLIDES, workbook: WORKBOOK, sceneFile }, { id: 'm1-2', madeOn: '2026-03-15' }),
);
const partEnding = (end: string): Uint8Array => {
  const path = Object.keys(parts).find((name) => name.endsWith(end)) ?? '';
  return parts[path] ?? new Uint8Array();
};

test('slides, workbook, scene file and sources, each named by the id they share', () => {
  expect(Object.keys(parts).sort()).toEqual(
    ['演示文稿-m1-2.pptx', '数据表-m1-2.xlsx', '场景-m1-2.json', '来源-m1-2.txt'].sort(),
  );
});

test('the parts are what was made, byte by byte', () => {
  expect(partEnding('.pptx')).toEqual(SLIDES);
  expect(partEnding('.xlsx')).toEqual(WORKBOOK);
  expect(strFromU8(partEnding('.json'))).toBe(sceneFile);
});

test('the sources are told in a text that old Notepad opens, with what all of it says of itself', () => {
  const text = partEnding('.txt');
  expect([...text.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(strFromU8(text).replace('\uFEFF', '').split('\r\n')).toEqual([
    '专业镇汇报',
    '',
    '数据截至：2024-03',
    '编号：m1-2',
    '',
    '来源',
    '1. 市政府：方案，https://example.gov.cn/1',
    '2. 统计局：公报，转载页，未附链接',
    '',
  ]);
});
