import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Duty } from '#domain/policy.ts';
import { aPolicy } from '../../test/builders/policyBuilder.ts';
import { departmentItems, itemGroups } from './departmentItems.ts';
import { dutyMatrix } from './dutyMatrix.ts';
import { policyLookupOf } from './policyLookup.ts';

const ITEMS = ['3.1', '3.2', '4.1'];
const DEPARTMENTS = ['a', 'b', 'c', 'd'];

const policyWith = (duties: readonly Pick<Duty, 'clauseId' | 'departmentId' | 'role'>[]) =>
  policyLookupOf(
    aPolicy({
      clauses: ITEMS.map((id) => ({ id, kind: 'item', title: id })),
      items: ITEMS.map((clauseId) => ({
        clauseId,
        kind: clauseId.startsWith('3') ? 'action' : 'measure',
        shortName: clauseId,
      })),
      departments: DEPARTMENTS.map((id) => ({ id, kind: 'body' })),
      duties: duties.map((duty, i) => ({ ...duty, order: i })),
    }),
  );

const lookup = policyWith([
  { clauseId: '3.1', departmentId: 'b', role: 'lead' },
  { clauseId: '3.1', departmentId: 'a', role: 'shared' },
  { clauseId: '4.1', departmentId: 'c', role: 'shared' },
  { clauseId: '4.1', departmentId: 'a', role: 'shared' },
]);

describe('the matrix', () => {
  test('has the items with a bracket, and the marks of each department', () => {
    const { columns, rows, unnamed } = dutyMatrix(lookup);
    expect(columns.map(({ item, led }) => [item.clauseId, led])).toEqual([
      ['3.1', true],
      ['4.1', false],
    ]);
    expect(rows.map(({ department, marks }) => [department.id, ...marks])).toEqual([
      ['b', 'lead', null],
      ['a', 'shared', 'undivided'],
      ['c', null, 'undivided'],
    ]);
    expect(unnamed.map(({ id }) => id)).toEqual(['d']);
  });

  test('counts every duty once, whoever has it, and puts the leads first', () => {
    const duty = fc.record({
      clauseId: fc.constantFrom(...ITEMS),
      departmentId: fc.constantFrom(...DEPARTMENTS),
      role: fc.constantFrom('lead' as const, 'shared' as const),
    });
    const duties = fc.uniqueArray(duty, { selector: (d) => d.clauseId + d.departmentId, maxLength: 12 });
    fc.assert(
      fc.property(duties, (all) => {
        const { rows, counts } = dutyMatrix(policyWith(all));
        expect(counts.lead).toBe(all.filter(({ role }) => role === 'lead').length);
        expect(counts.lead + counts.shared + counts.undivided).toBe(all.length);
        expect(rows.flatMap(({ marks }) => marks.filter((mark) => mark !== null))).toHaveLength(all.length);
        const leads = rows.map((row) => row.counts.lead);
        expect(leads).toEqual([...leads].sort((a, b) => b - a));
      }),
    );
  });
});

test('the items of a department are grouped by how it stands in them, with all who stand there', () => {
  const groups = itemGroups(departmentItems(lookup, 'a'));
  expect(groups.map(({ mark, items }) => [mark, ...items.map(({ clause }) => clause.id)])).toEqual([
    ['shared', '3.1'],
    ['undivided', '4.1'],
  ]);
  expect(groups[1]?.items[0]?.duties.map(({ departmentId }) => departmentId)).toEqual(['c', 'a']);
  expect(itemGroups(departmentItems(lookup, 'd'))).toEqual([]);
});
