import type { WantedFigure, WantedRequest } from '#domain/wanted.ts';
import { aDataset, anIndicator } from './datasetBuilder.ts';

/** One figure that is wanted of a town. */
export function aWanted(given: Partial<WantedFigure> = {}): WantedFigure {
  const indicator =
    given.indicator ?? anIndicator({ id: 'outputValue', holder: '市工信局', definition: '全年产值' });
  return {
    subject: {
      kind: 'town',
      id: 'shanyin-rupin',
      name: '山阴乳品',
      areaId: '140621',
      areaName: '山阴县',
    },
    indicator,
    state: 'missing',
    known: { kind: 'missing', indicator, reason: 'notReported' },
    knownYear: null,
    holder: indicator.holder,
    departmentIds: ['industry'],
    waiting: [],
    ...given,
  };
}

export const aWantedRequest = (given: Partial<WantedRequest> = {}): WantedRequest => ({
  meta: aDataset().meta,
  department: '市工信局',
  year: 2023,
  figures: [aWanted()],
  madeOn: '2024-03-20',
  ...given,
});
