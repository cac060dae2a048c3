import { createSelector } from 'reselect';
import { LEVELS, type Level } from '#catalog/subjects.ts';
import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import { assessAll } from '#policy/assess.ts';
import type { TownAssessment } from '#policy/assessment.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';

const LADDER = Object.keys(LEVELS) as Level[];

/** All towns against the criteria, down the ladder from the provincial level, within a level as the package has them. */
export const selectAssessments = createSelector(
  [
    (dataset: Dataset, _policy: Policy, _asOf: string) => dataset,
    (_dataset: Dataset, policy: Policy, _asOf: string) => policy,
    (_dataset: Dataset, _policy: Policy, asOf: string) => asOf,
  ],
  (dataset, policy, asOf): readonly TownAssessment[] =>
    [...assessAll(lookupOf(dataset), policyLookupOf(policy), asOf)].sort(
      (a, b) => LADDER.indexOf(a.town.level) - LADDER.indexOf(b.town.level),
    ),
);
