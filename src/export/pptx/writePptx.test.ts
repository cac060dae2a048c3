import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deck, Scene } from '#domain/scene.ts';
import { anExportCase, STAMP } from '../../../test/builders/exportCase.ts';
import { type DeckPlan, deckSlides } from '../deckSlides.ts';
import { EAST_ASIAN } from './finishPptx.ts';
import { writePptx } from './writePptx.ts';

const aScene = (given: Partial<Scene>): Scene => ({
  id: 'a',
  title: '一页',
  message: '',
  note: '',
  questions: [],
  view: '',
  ...given,
});

const DECK: Deck = {
  version: 1,
  id: 'd',
  title: '专业镇汇报 <一>',
  madeOn: '2026-03-01',
  scenes: [
    aScene({
      id: 's1',
      title: '各县产值 & 排序',
      message: '怀仁居首',
      note: '先讲怀仁\n再讲缺数',
      questions: [{ text: '为什么右玉没有数', search: '' }],
      view: '?indicator=outputValue&sample=on',
    }),
    aScene({ id: 's2', title: '目标', view: '?mode=policy' }),
    aScene({ id: 's3', title: '层级', view: '?dock=ladder' }),
    aScene({ id: 's4', title: '一个\u0007镇', view: '?select=town:huairen' }),
    aScene({ id: 's5', title: '有的镇', view: '?area=140681,999999' }),
  ],
};
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

let plan: DeckPlan;
let bytes: Uint8Array<ArrayBuffer>;
let parts: Record<string, Uint8Array>;

beforeAll(async () => {
  const shown = { dataset: anExportCase(), policy: null };
  plan = await deckSlides(DECK, { shown, sample: null, stamp: STAMP }, async () => {});
  bytes = await writePptx(plan, { s4: PIXEL });
  parts = unzipSync(bytes);
});

const xmlOf = (path: string): string => {
  const part = parts[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
};
const pathsLike = (pattern: RegExp) => Object.keys(parts).filter((path) => pattern.test(path));
const plain = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
const textsOf = (path: string): string[] =>
  [...xmlOf(path).matchAll(/<a:t>([\s\S]*?)<\/a:t>/g)].map(([, text = '']) => plain(text));
const slideOf = (scene: number) => `ppt/slides/slide${scene + 2}.xml`;

describe('slides say what the scenes say', () => {
  test('a title, a slide a scene, and what they rest on', () => {
    expect(textsOf('ppt/slides/slide1.xml')).toContain('专业镇汇报 <一>');
    DECK.scenes.forEach((scene, i) => {
      const texts = textsOf(slideOf(i));
      // A bell cannot stand in XML.
      expect(texts).toContain(scene.title.replace('\u0007', ''));
      expect(texts).toContain(plan.slides[i]?.foot);
    });
    const last = textsOf(`ppt/slides/slide${DECK.scenes.length + 2}.xml`).join('\n');
    for (const told of ['数据截至\n2024-03', '编号\nx-1', '统计局：公报，转载页，未附链接'])
      expect(last).toContain(told);
  });

  test('tables are native, cell by cell', () => {
    plan.slides.forEach(({ tables }, i) => {
      expect(xmlOf(slideOf(i)).match(/<a:tbl>/g)).toHaveLength(tables.length);
      const texts = textsOf(slideOf(i));
      const cells = tables.flatMap(({ title, head, rows }) => [title, ...head, ...rows.flat()]);
      for (const cell of cells.filter((text) => text !== ''))
        expect(texts, DECK.scenes[i]?.title).toContain(cell);
    });
    expect(plan.slides[0]?.tables[0]?.rows).toContainEqual(['应县', '示例 12 亿元', '2023', '示例']);
  });

  test('sample comes only with the scene that asks for it, and is said at its foot', () => {
    expect(plan.slides.map(({ foot }) => foot.startsWith('含示例数据'))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(textsOf(slideOf(2)).join()).not.toContain('示例');
  });

  test('notes hold the note, the questions, and what of the scene was not used', () => {
    const notes = pathsLike(/notesSlides\/notesSlide\d+\.xml$/).map((path) => textsOf(path).join('\n'));
    expect(notes.join()).toContain('先讲怀仁');
    expect(notes.join()).toContain('可能问到 1：为什么右玉没有数');
    expect(notes.join()).toContain('本页有一处没有用上：没有“999999”');
  });

  test('the map is a picture where there is one', () => {
    expect(xmlOf(slideOf(3))).toContain('<p:pic>');
    expect(xmlOf(slideOf(0))).not.toContain('<p:pic>');
  });
});

describe('charts are native', () => {
  const charts = () => pathsLike(/^ppt\/charts\/chart\d+\.xml$/);
  const planned = () => plan.slides.flatMap(({ chart }) => (chart?.kind === 'bars' ? chart : []));

  test('with the numbers of the scene, and none for what is missing', () => {
    expect(charts()).toHaveLength(planned().length);
    planned().forEach((chart, i) => {
      const cache = /<c:numCache>([\s\S]*?)<\/c:numCache>/.exec(xmlOf(charts()[i] ?? ''))?.[1] ?? '';
      const values = [...cache.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, v]) => Number(v));
      expect(values.reverse()).toEqual(chart.bars.map(({ value }) => value));
    });
    expect(planned()[0]?.bars.map(({ label }) => label)).toEqual(['怀仁市', '应县（示例）']);
  });

  test('their workbooks open and hold the same numbers', async () => {
    const [path = ''] = pathsLike(/^ppt\/embeddings\/.*\.xlsx$/);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(parts[path] ?? []).buffer);
    const column = (book.worksheets[0]?.getColumn(2).values ?? []).slice(2);
    expect(column.reverse()).toEqual([62.35, 12]);
  });
});

describe('the file is whole', () => {
  test('every run has an East Asian font, in charts too', () => {
    const written = pathsLike(
      /^ppt\/(slides|charts|notesSlides|slideLayouts|slideMasters|notesMasters)\/\w+\.xml$/,
    );
    expect(written.length).toBeGreaterThan(10);
    for (const path of written) {
      const xml = xmlOf(path);
      const runs =
        xml.match(/<a:(?:rPr|defRPr|endParaRPr)\b[^>]*?(?:\/>|>[\s\S]*?<\/a:(?:rPr|defRPr|endParaRPr)>)/g) ??
        [];
      for (const run of runs) expect(run, path).toContain(`<a:ea typeface="${EAST_ASIAN}"`);
      for (const [, inner = ''] of xml.matchAll(/<a:r>([\s\S]*?)<\/a:r>/g))
        expect(inner, path).toContain('<a:rPr');
    }
    expect(xmlOf('ppt/theme/theme1.xml')).not.toContain('<a:ea typeface=""');
    for (const path of pathsLike(/^ppt\/charts\/chart\d+\.xml$/))
      expect(xmlOf(path)).toMatch(/<\/c:txPr>\s*<c:externalData/);
  });

  test('every part has a type, and every type a part', () => {
    const types = xmlOf('[Content_Types].xml');
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, part = '']) => part);
    const extensions = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, e = '']) => e));
    expect(named.filter((part) => !(part in parts))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const untyped = Object.keys(parts).filter(
      (path) =>
        path !== '[Content_Types].xml' &&
        !named.includes(path) &&
        !extensions.has(path.split('.').pop() ?? ''),
    );
    expect(untyped).toEqual([]);
  });

  test('every relation leads to a part', () => {
    for (const path of pathsLike(/\.rels$/)) {
      const from = posix.dirname(posix.dirname(path));
      for (const [relation] of xmlOf(path).matchAll(/<Relationship [^>]*>/g)) {
        if (relation.includes('TargetMode="External"')) continue;
        const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? '';
        const to = target.startsWith('/') ? target.slice(1) : posix.normalize(posix.join(from, target));
        expect(Object.keys(parts), `${path} → ${target}`).toContain(to);
      }
    }
  });

  test('no two shapes of a slide have one id', () => {
    for (const path of pathsLike(/^ppt\/slides\/slide\d+\.xml$/)) {
      const ids = [...xmlOf(path).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, path).toBe(ids.length);
    }
  });

  const office = findOffice();
  test.skipIf(office === null)(
    'an office suite turns it into pages with the same texts (needs LibreOffice)',
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'slides-'));
      // A profile of its own: another copy may be open.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      writeFileSync(join(folder, 'deck.pptx'), bytes);
      const options = { timeout: 60_000, stdio: 'ignore' } as const;
      execFileSync(
        office ?? '',
        [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')],
        options,
      );
      const pdf = await getDocumentProxy(new Uint8Array(readFileSync(join(folder, 'deck.pdf'))));
      const { text } = await extractText(pdf, { mergePages: true });
      expect(pdf.numPages).toBe(pathsLike(/^ppt\/slides\/slide\d+\.xml$/).length);
      for (const { title } of DECK.scenes)
        expect(text.replace(/\s/g, '')).toContain(title.replace('\u0007', '').replace(/\s/g, ''));
    },
    120_000,
  );
});

function findOffice(): string | null {
  for (const command of ['soffice', 'libreoffice']) {
    try {
      execFileSync(command, ['--version'], { stdio: 'ignore' });
      return command;
    } catch {
      // The next one.
    }
  }
  return null;
}
