import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Observation } from '#domain/dataset.ts';
import { anIndicator, anObservation } from '../../../test/builders/datasetBuilder.ts';
import { HistoryChart } from './HistoryChart.tsx';
import { placeHistory } from './placeHistory.ts';

const BOX = { width: 280, height: 92 };
const MIXED = [
  anObservation({ id: 'a', period: '2019', value: 20, standing: 'official' }),
  anObservation({ id: 'b', period: '2020', value: 25, qualifier: 'about' }),
  anObservation({ id: 'c', period: '2022', value: 31.5 }),
  anObservation({ id: 'd', period: '2023', value: 12, standing: 'sample' }),
];

function render(rows: readonly Observation[]): string {
  const placed = placeHistory(anIndicator(), rows, BOX);
  if (!placed) throw new Error('nothing placed');
  return renderToStaticMarkup(createElement(HistoryChart, { indicator: anIndicator(), placed, box: BOX }));
}
/** The names CSS modules make up are no part of the picture. */
const withoutHash = (html: string) => html.replaceAll(/class="_?([a-zA-Z]+)_[\w-]*"/g, 'class="$1"');
/** What is written on the picture itself, which a cut-out still shows. */
const written = (html: string) => [...html.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('is drawn as it was', () => {
  expect(withoutHash(render(MIXED)).replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('says every point in words, with 约 and 示例', () => {
  const html = render(MIXED);
  expect(html).toContain('aria-label="主导产业产值历年：2019 年 20 亿元，');
  expect(html).toContain('2020 年 约 25 亿元');
  expect(html).toContain('2023 年 示例 12 亿元');
});

test('the number on the picture keeps the word 示例 and its qualifier', () => {
  const low = anObservation({ period: '2022', value: 1 });
  const over = (given: Partial<Observation>) =>
    written(render([low, anObservation({ period: '2023', value: 86, ...given })])).join(' ');
  expect(over({})).toContain('86');
  expect(over({ standing: 'sample' })).toContain('示例 86');
  expect(over({ qualifier: 'about' })).toContain('约 86');
});

test('tellings that disagree are drawn as a range and written with both ends', () => {
  const html = render([
    anObservation({ period: '2021', value: 5 }),
    anObservation({ period: '2022', value: 30 }),
    anObservation({ period: '2022', value: 32 }),
  ]);
  expect(html).toContain('data-range="2022"');
  expect(written(html).join(' ')).toContain('30 / 32');
  expect(html).toContain('2022 年说法不一：30 / 32 亿元');
});
