import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { selectTrend } from '#selectors/trendSubjects.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator } from '../../../test/builders/datasetBuilder.ts';
import { placeTrend } from './placeTrend.ts';
import { TrendChart } from './TrendChart.tsx';

const BOX = { width: 320, height: 110 };

function render(): string {
  const row = (period: string, value: number, given = {}) => ({
    subjectId: 'a',
    indicatorId: 'outputValue',
    period,
    value,
    ...given,
  });
  const dataset = aDataset({
    indicators: [anIndicator()],
    towns: [{ id: 'a', shortName: '怀仁陶瓷' }],
    targets: [
      {
        name: '主导产业产值',
        scopeKind: 'town',
        indicatorId: 'outputValue',
        value: 1,
        sourceValue: 1,
        sourceUnit: '亿元',
        inPrinciple: true,
      },
    ],
    observations: [
      row('2018', 10, { standing: 'official' }),
      row('2019', 12, { standing: 'derived' }),
      row('2021', 20),
      row('2021', 24),
      row('2022', 22, { standing: 'estimated', qualifier: 'about' }),
    ],
    sampleObservations: [row('2023', 30), row('2024', 33)],
  });
  const trend = selectTrend(dataset, DEFAULT_VIEW, visibleThings(dataset, DEFAULT_VIEW));
  const [placed] = trend ? placeTrend(trend, BOX).trends : [];
  if (!trend || !placed) throw new Error('nothing placed');
  return renderToStaticMarkup(
    createElement(TrendChart, { indicator: trend.indicator, ceilingWord: '', trend: placed, box: BOX }),
  ).replaceAll(/class="_?([a-zA-Z]+)_[\w-]*"/g, 'class="$1"');
}

test('is drawn as it was', () => {
  expect(render().replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('says every mark, the gap left out, and what the policy asks for', () => {
  const html = render();
  expect(html).toContain(
    '怀仁陶瓷主导产业产值历年：2018 年 10 亿元，2019 年 12 亿元，2021 年说法不一：20 / 24 亿元，2022 年 约 22 亿元',
  );
  expect(html).toContain('示例 33 亿元');
  expect(html).toContain('≥ 1 亿元（原则上）');
});

test('no line runs over the missing year, through the range or from measured to sample', () => {
  const lines = [...render().matchAll(/<polyline points="([^"]*)" class="(\w+)"/g)];
  expect(lines.map(([, points, look]) => [points?.split(' ').length, look])).toEqual([
    [2, 'longDash'],
    [2, 'dotted'],
  ]);
});
