import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { selectLadder } from '#selectors/ladderRows.ts';
import { FigureView } from '#ui/FigureView.tsx';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset, anIndicator } from '../../../test/builders/datasetBuilder.ts';
import { Ladder } from './Ladder.tsx';

const row = (subjectId: string, value: number, given = {}) => ({
  subjectId,
  indicatorId: 'outputValue',
  value,
  ...given,
});

function render(detail: 'full' | 'compact'): string {
  const dataset = aDataset({
    indicators: [anIndicator()],
    towns: [
      { id: 'a', shortName: '怀仁陶瓷', level: 'provincial' },
      { id: 'b', shortName: '应县陶瓷', level: 'cluster' },
      { id: 'c', shortName: '山阴乳品' },
    ],
    targets: [{ deadline: '2025' }],
    observations: [row('a', 40), row('b', 12, { qualifier: 'atLeast' })],
    sampleObservations: [row('c', 60)],
  });
  const ladder = selectLadder(dataset, DEFAULT_VIEW, dataset.towns);
  if (!ladder) throw new Error('no ladder');
  return renderToStaticMarkup(
    createElement(Ladder, {
      ladder,
      detail,
      sectorOf: () => undefined,
      selectedId: 'a',
      onSelect: () => {},
      figureView: (figure) => createElement(FigureView, { figure }),
    }),
  )
    .replaceAll(/class="_?([a-zA-Z]+)_[\w-]*"/g, 'class="$1"')
    .replaceAll(/(id="|#)[^")]*?(sample|rival|missing)/g, '$1$2');
}

test('is drawn as it was', () => {
  expect(render('compact').replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('says the distance and the growth it asks for, but neither where only one side is known', () => {
  const html = render('full');
  expect(html.replaceAll(/<[^>]*>/g, '')).toContain('距 50 亿级差 10 亿元，年均需增 11.8%');
  expect(html).toContain('至少到此级，差额不明');
});

test('sample follows what is measured under its own heading, with its word, and a cluster is called one', () => {
  const html = render('full');
  expect(html.indexOf('怀仁陶瓷')).toBeLessThan(html.indexOf('示例，不作判断'));
  expect(html.indexOf('示例，不作判断')).toBeLessThan(html.indexOf('山阴乳品'));
  expect(html).toContain('集群，未认定');
});
