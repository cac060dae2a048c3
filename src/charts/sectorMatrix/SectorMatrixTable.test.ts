import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { selectSectorMatrix } from '#selectors/sectorMatrix.ts';
import { DEFAULT_VIEW } from '#view/viewState.ts';
import { aDataset } from '../../../test/builders/datasetBuilder.ts';
import { SectorMatrixTable } from './SectorMatrixTable.tsx';

function render(sectors: readonly string[] = [], areas: readonly string[] = []): string {
  const dataset = aDataset({
    areas: [
      { id: 'city', kind: 'city', name: '朔州市' },
      { id: 'county', kind: 'county', name: '朔城区', parentId: 'city' },
      { id: 'zone', kind: 'zone', name: '开发区', parentId: 'county' },
    ],
    sectors: [
      { id: 'sheep', name: '肉羊', glyph: '羊' },
      { id: 'lamb', name: '羔羊肉', glyph: '羔', parentId: 'sheep' },
    ],
    enterprises: [
      { id: 'e1', sectorId: 'lamb', areaId: 'county' },
      { id: 'e2', sectorId: 'lamb', areaId: 'city' },
    ],
  });
  const nothing = () => {};
  return renderToStaticMarkup(
    createElement(SectorMatrixTable, {
      matrix: selectSectorMatrix(dataset, DEFAULT_VIEW, 'enterprises'),
      counted: '企业',
      sectors,
      areas,
      onSector: nothing,
      onArea: nothing,
      onCell: nothing,
    }),
  ).replaceAll(/class="_?([a-zA-Z]+)_[\w-]*"/g, 'class="$1"');
}

test('is drawn as it was', () => {
  expect(render(['lamb'], ['county']).replaceAll('><', '>\n<')).toMatchSnapshot();
});

test('a cell is pressed when its sector and its area are both chosen', () => {
  const pressed = (html: string) =>
    [...html.matchAll(/aria-pressed="true" aria-label="([^"]*)"/g)].map(([, l]) => l);
  expect(pressed(render(['lamb'], ['county']))).toEqual(['羔羊肉 朔城区：企业 1']);
  expect(pressed(render(['lamb'], []))).toEqual([]);
});

test('nothing seen is written as such and never as zero', () => {
  expect(render()).toContain('未见');
  expect(render()).not.toMatch(/>0</);
});
