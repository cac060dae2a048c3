import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { AreaFill } from '#symbology/areaFill.ts';
import { RankingBar } from './RankingBar.tsx';

/** Ids are made up per bar; only what they end in is ours. */
const render = (fill: AreaFill) =>
  renderToStaticMarkup(createElement(RankingBar, { width: 120, fill })).replaceAll(
    /(id="|#)[^")]*?(sample|rival|missing)/g,
    '$1$2',
  );
const FILLS: Readonly<Record<string, AreaFill>> = {
  measured: { kind: 'class', step: 4, hatch: 'none' },
  sample: { kind: 'class', step: 4, hatch: 'sample' },
  rival: { kind: 'class', step: 4, hatch: 'rival' },
  missing: { kind: 'missing' },
  notApplicable: { kind: 'notApplicable' },
};

test('is drawn as it was', () => {
  const bars = Object.entries(FILLS).map(([name, fill]) => `${name}\n${render(fill)}`);
  expect(bars.join('\n').replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('no two fills look alike, and not by colour alone', () => {
  const drawn = Object.values(FILLS).map((fill) => render(fill).replace(/<defs>.*<\/defs>/, ''));
  expect(new Set(drawn).size).toBe(drawn.length);
  const hatches = (html: string) => [...html.matchAll(/url\(#([\w-]+)\)/g)].map(([, name]) => name);
  const [measured, sample, rival, missing, notApplicable] = drawn.map(hatches);
  expect([measured, notApplicable]).toEqual([[], []]);
  expect([sample, missing]).toEqual([['sample'], ['missing']]);
  expect(rival).toContain('rival');
});
