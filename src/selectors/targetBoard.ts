import { createSelector } from 'reselect';
import type { Dataset, Target } from '#domain/dataset.ts';
import type { Judgement, TargetState } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import { type Pace, paceOf } from '#domain/pace.ts';
import type { ViewState } from '#view/viewState.ts';
import { asOfDate, selectJudgements } from './targets.ts';

export interface BoardEntry {
  readonly judgement: Judgement;
  readonly pace: Pace;
}

/** A target or rule on several towns or counties. */
export interface BoardGroup {
  readonly target: Target;
  readonly entries: readonly BoardEntry[];
  /** How many are in each state, those none is in left out. */
  readonly counts: readonly { readonly state: TargetState; readonly count: number }[];
}

export interface TargetBoard {
  readonly city: readonly BoardEntry[];
  readonly groups: readonly BoardGroup[];
  /** Rules that are applied project by project and judged on nothing here. */
  readonly byProject: readonly Target[];
}

const STATES: readonly TargetState[] = ['reached', 'onPace', 'behind', 'notReached', 'cannotJudge'];

/** Every target and rule with what is known of it. Rests on nothing the filters hide and on no sample. */
export const selectTargetBoard = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    selectJudgements,
    (dataset: Dataset, view: ViewState) => asOfDate(dataset, view),
  ],
  (dataset, judgements, asOf): TargetBoard => {
    const lookup = lookupOf(dataset);
    const entryOf = (judgement: Judgement): BoardEntry => {
      const { target, value } = judgement;
      const issuedOn = lookup.row('sources', target.sourceId)?.date ?? '';
      return { judgement, pace: paceOf(target, value, issuedOn, asOf) };
    };
    const entriesOn = (target: Target) => judgements.filter((j) => j.target.id === target.id).map(entryOf);
    const groupOf = (target: Target): BoardGroup => {
      const entries = entriesOn(target);
      const counts = STATES.map((state) => ({
        state,
        count: entries.filter((e) => e.judgement.state === state).length,
      }));
      return { target, entries, counts: counts.filter((c) => c.count > 0) };
    };
    const { targets } = dataset;
    return {
      city: targets.filter((t) => t.scopeKind === 'city').flatMap(entriesOn),
      groups: targets.filter((t) => t.scopeKind === 'county' || t.scopeKind === 'town').map(groupOf),
      byProject: targets.filter((t) => t.scopeKind === 'project'),
    };
  },
);
