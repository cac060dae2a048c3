import { expect, test } from 'vitest';
import { figureOf } from '#domain/figureOf.ts';
import { lookupOf } from '#domain/lookup.ts';
import { aCriterion, anAssessment, named } from '../../test/builders/assessmentBuilder.ts';
import { aDataset, anIndicator, aRow } from '../../test/builders/datasetBuilder.ts';
import { assessmentSources, sourceOfEvidence } from './assessmentSources.ts';

const indicator = anIndicator();
const dataset = aDataset({
  sources: ['register', 'paper', 'bureau', 'unused'].map((id) => ({ id, publisher: id })),
  indicators: [indicator],
  observations: [{ id: 'o1', subjectId: 'town', indicatorId: indicator.id, value: 2, sourceId: 'bureau' }],
});
const lookup = lookupOf(dataset);
const figure = figureOf(lookup, 'town', indicator, { year: null, allowed: new Set(['reported']) });

test('evidence without a source of its own has that of the row it rests on', () => {
  const evidence = aRow('evidence', { id: 'e', observationId: 'o1' });
  expect(sourceOfEvidence(lookup, evidence)?.id).toBe('bureau');
});

test('each source is named once: of the town, its evidence on conditions and priorities, its figures', () => {
  const on = (id: string, sourceId: string) => named(id, { evidence: [aRow('evidence', { id, sourceId })] });
  const assessment = anAssessment({ sourceId: 'register' }, [
    aCriterion('2.1', [on('a', 'paper'), on('b', 'register')], [on('c', 'paper')]),
  ]);
  expect(assessmentSources(lookup, assessment, [figure]).map(({ id }) => id)).toEqual([
    'register',
    'paper',
    'bureau',
  ]);
});
