import { beforeAll, describe, expect, test } from 'vitest';
import { PAPERS, type Paper } from '#catalog/papers.ts';
import type { Deck } from '#domain/scene.ts';
import { anExportCase, STAMP } from '../../../test/builders/exportCase.ts';
import { type DeckPlan, deckSlides } from '../deckSlides.ts';
import { footHeight, headHeight, paperPages } from './paperPages.ts';
import { mmOf, paperRoom } from './paperRoom.ts';

const scene = (id: string, title: string, view: string, note = '') => ({
  id,
  title,
  view,
  note,
  message: '要点',
  questions: [],
});
const DECK: Deck = {
  version: 1,
  id: 'd',
  title: '汇报',
  madeOn: '2026-03-01',
  scenes: [
    scene('a', '产值', '?indicator=outputValue&sample=on', '先讲怀仁。'.repeat(400)),
    scene('b', '目标', '?mode=policy&page=targets'),
    scene('c', '怀仁', '?select=town:huairen'),
    scene('d', '很长的标题'.repeat(40), ''),
    scene('e', '历年', '?dock=trend&indicator=outputValue&sample=on'),
  ],
};
const ALL = Object.keys(PAPERS) as Paper[];
let plan: DeckPlan;

beforeAll(async () => {
  const many = Array.from({ length: 90 }, (_, i) => ({
    id: `t${i}`,
    name: `第 ${i} 镇`,
    shortName: `第 ${i} 镇，名字很长很长很长很长`,
    sourceId: 's1',
  }));
  const shown = { dataset: anExportCase({ towns: many }), policy: null };
  plan = await deckSlides(DECK, { shown, sample: null, stamp: STAMP }, async () => {});
});

/** Of the map, in CSS px, from which its legend lies beside it and not below. */
const LEGEND_BESIDE = 700;

test.each(ALL.filter((paper) => !paperRoom(paper).across))(
  'on end a map takes the width of the page (%s), as wide as leaves its legend a place in it',
  (paper) => {
    const room = paperRoom(paper);
    for (const { map, chart, pieces } of paperPages(plan, { paper, notes: false })) {
      if (!map) continue;
      expect(map.box.w).toBe(room.width);
      expect((map.box.w / 25.4) * 96).toBeGreaterThanOrEqual(LEGEND_BESIDE);
      const under = map.box.y + map.box.h;
      for (const { box } of [...(chart ? [chart] : []), ...pieces]) expect(box.y).toBeGreaterThan(under);
    }
  },
);

describe.each(ALL)('a briefing on %s', (paper) => {
  const pages = (notes = false) => paperPages(plan, { paper, notes });

  test('has every row of every table once, over as many pages as it takes', () => {
    for (const slide of plan.slides) {
      const own = pages().filter(({ id }) => id === slide.sceneId || id.startsWith(`${slide.sceneId}-`));
      const rows = own.flatMap(({ pieces }) => pieces.flatMap(({ piece }) => piece.rows));
      expect(rows).toEqual([
        ...slide.tables.flatMap((table) => table.rows),
        ...(slide.remark === '' ? [] : [[slide.remark]]),
      ]);
    }
  });

  test('nothing reaches beyond the page, into its head or its foot', () => {
    const room = paperRoom(paper);
    for (const page of pages(true)) {
      const top = headHeight(page, room);
      const foot = room.height - footHeight(page, room);
      const ends = [
        ...[page.map, page.chart].flatMap((part) => (part ? [part.box.y + part.box.h] : [])),
        ...page.pieces.map(({ piece, box }) => box.y + mmOf(piece.top + piece.height, page.text)),
      ];
      for (const end of ends) expect(end, page.title).toBeLessThanOrEqual(foot + 0.01);
      for (const { piece, box } of page.pieces) {
        expect(box.y + mmOf(piece.top, page.text)).toBeGreaterThanOrEqual(top - 0.01);
        expect(box.x + box.w).toBeLessThanOrEqual(room.width + 0.01);
      }
    }
  });

  test('the list of scenes names the page each begins on', () => {
    const all = pages();
    const listed = all
      .filter(({ kind }) => kind === 'cover')
      .flatMap(({ pieces }) => pieces.flatMap(({ piece }) => piece.rows));
    expect(listed.map((row) => Number(row.at(-1)))).toEqual(
      DECK.scenes.map(({ id }) => all.findIndex((page) => page.id === id) + 1),
    );
  });

  test('what is said over a scene comes with it only when it is asked for', () => {
    const textOf = (notes: boolean) => JSON.stringify(pages(notes));
    expect(textOf(false)).not.toContain('先讲怀仁');
    const said = pages(true)
      .flatMap(({ pieces }) => pieces.flatMap(({ piece }) => piece.rows.flat()))
      .filter((text) => text.includes('讲怀仁'));
    expect(said.join('')).toBe('先讲怀仁。'.repeat(400));
  });

  test('every page says what it holds, and the last what it rests on', () => {
    const all = pages();
    for (const { foot } of all)
      for (const part of ['数据截至 2024-03', '数据包第 1.0.0 版', '审图号待填', '内部资料', '编号 x-1'])
        expect(foot).toContain(part);
    expect(all.filter(({ foot }) => foot.startsWith('含示例数据')).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['cover', 'scene', 'about']),
    );
    const about = JSON.stringify(all.filter(({ kind }) => kind === 'about').map(({ pieces }) => pieces));
    expect(about).toContain('市政府：方案');
  });
});
