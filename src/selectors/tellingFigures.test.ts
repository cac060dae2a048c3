import { expect, test } from 'vitest';
import { aCriterion, anAssessment, named } from '../../test/builders/assessmentBuilder.ts';
import { aDataset, anIndicator } from '../../test/builders/datasetBuilder.ts';
import { dossierOf } from './dossier.ts';
import { tellingFigures } from './tellingFigures.ts';

const indicators = [
  anIndicator({ id: 'firms', family: 'enterprise' }),
  anIndicator({ id: 'entities', family: 'enterprise' }),
  anIndicator({ id: 'output', family: 'output' }),
  anIndicator({ id: 'revenue', family: 'output' }),
  anIndicator({ id: 'workers', family: 'labour' }),
  anIndicator({ id: 'plan', family: 'base' }),
];
const row = (indicatorId: string) => ({ subjectId: 'town', indicatorId, value: 1 });
const dataset = aDataset({
  towns: [{ id: 'town' }],
  indicators,
  observations: [
    ...['firms', 'entities', 'revenue', 'workers'].map(row),
    { ...row('plan'), nature: 'planned' as const },
  ],
  sampleObservations: [row('output')],
});

const shown = (indicatorIds: readonly string[]) => {
  const selection = { kind: 'town', id: 'town' } as const;
  const dossier = dossierOf(dataset, selection, new Set(['reported', 'sample']), []);
  const assessment = anAssessment({}, [aCriterion('2.1', [named('a', { condition: { indicatorIds } })])]);
  return tellingFigures(dossier?.families ?? [], assessment).map(({ indicator }) => indicator.id);
};

test('what the criteria refer to first, then one of each family, sample after all, never what is no result', () => {
  expect(shown(['workers', 'output'])[0]).toBe('workers');
  expect(shown([]).at(-1)).toBe('output');
  expect(shown([]).indexOf('entities')).toBeGreaterThan(shown([]).indexOf('workers'));
  expect(shown([])).not.toContain('plan');
});
