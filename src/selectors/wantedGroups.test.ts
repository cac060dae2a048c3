import { describe, expect, test } from 'vitest';
import { anIndicator, aRow } from '../../test/builders/datasetBuilder.ts';
import { aWanted } from '../../test/builders/wantedBuilder.ts';
import { filterWanted, wantedByDepartment, wantedByIndicator } from './wantedGroups.ts';

const NONE = { subjectId: '', family: '', state: '' } as const;
const land = anIndicator({ id: 'landUsed', family: 'land' });
const output = anIndicator({ id: 'outputValue', family: 'output' });
const { subject } = aWanted();
const TOWN = aWanted({ indicator: output, departmentIds: ['industry', 'agriculture'] });
const COUNTY = aWanted({
  indicator: land,
  subject: { ...subject, kind: 'county', id: '140621' },
  state: 'sample',
  departmentIds: [],
  holder: '某协会',
});
const ELSEWHERE = aWanted({
  indicator: land,
  subject: { ...subject, id: 'taoci', areaId: '140681' },
  departmentIds: ['industry'],
});
const ALL = [TOWN, COUNTY, ELSEWHERE];

describe('filters', () => {
  test.each([
    [{}, ALL],
    [{ subjectId: '140621' }, [TOWN, COUNTY]],
    [{ subjectId: 'shanyin-rupin' }, [TOWN]],
    [{ family: 'land' }, [COUNTY, ELSEWHERE]],
    [{ state: 'sample' }, [COUNTY]],
    [{ subjectId: '140681', state: 'sample' }, []],
  ] as const)('%o', (filter, left) => {
    expect(filterWanted(ALL, { ...NONE, ...filter })).toEqual(left);
  });
});

test('what several departments could supply stands with each, in the order of the policy; others follow', () => {
  const departments = ['agriculture', 'industry', 'finance'].map((id) =>
    aRow('departments', { id, name: `${id}局` }),
  );
  expect(
    wantedByDepartment(ALL, departments).map(({ departmentId, name, figures }) => [
      departmentId,
      name,
      figures,
    ]),
  ).toEqual([
    ['agriculture', 'agriculture局', [TOWN]],
    ['industry', 'industry局', [TOWN, ELSEWHERE]],
    ['', '某协会', [COUNTY]],
  ]);
});

test('figures of one indicator stand together', () => {
  expect(
    wantedByIndicator([COUNTY, TOWN, ELSEWHERE]).map(({ indicator, figures }) => [indicator.id, figures]),
  ).toEqual([
    ['landUsed', [COUNTY, ELSEWHERE]],
    ['outputValue', [TOWN]],
  ]);
});
