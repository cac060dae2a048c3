import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { countBounds } from '#domain/bounds.ts';
import type { Judgement } from '#domain/judgement.ts';
import { paceOf } from '#domain/pace.ts';
import { aRow } from '../../../test/builders/datasetBuilder.ts';
import { Bullet } from './Bullet.tsx';

function render(given: Partial<Judgement>, asOf: string): string {
  const judgement: Judgement = {
    target: aRow('targets', {
      id: 't',
      name: '市级专业镇数',
      direction: 'atLeast',
      value: 8,
      sourceValue: 8,
      deadline: '2025',
    }),
    subjectId: '140600',
    subjectName: '全市',
    state: 'cannotJudge',
    value: 1,
    bounds: countBounds(1, false),
    why: '',
    need: null,
    ...given,
  };
  const pace = paceOf(judgement.target, judgement.value, '2023-12-31', asOf);
  return renderToStaticMarkup(createElement(Bullet, { entry: { judgement, pace }, width: 200, height: 16 }))
    .replaceAll(/class="_?([a-zA-Z]+)_[\w-]*"/g, 'class="$1"')
    .replaceAll(/(id="|#)[^")]*?(sample|rival|missing)/g, '$1$2');
}

test('is drawn as it was', () => {
  expect(render({}, '2024-12-31').replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('says what it shows in words', () => {
  const html = render({}, '2024-12-31');
  for (const part of ['见到 1 个', '≥ 8 个', '今天应到 4 个', '无法判断']) expect(html).toContain(part);
  expect(render({ value: null, bounds: null }, '2024')).toContain('未见数');
});

test('asks for nothing by today once the deadline has passed', () => {
  expect(render({}, '2026')).not.toContain('今天应到');
  expect(render({}, '2026')).not.toContain('class="due"');
});

test('what is not known is hatched, what is proven is not', () => {
  expect(render({}, '2026')).toContain('url(#missing)');
  expect(render({ bounds: countBounds(1, true), state: 'notReached' }, '2026')).not.toContain(
    'url(#missing)',
  );
});
