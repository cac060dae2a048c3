import { createSelector } from 'reselect';
import type { Dataset } from '#domain/dataset.ts';
import { type Judgement, judge } from '#domain/judgement.ts';
import { lookupOf } from '#domain/lookup.ts';
import { dataRequests } from '#domain/requests.ts';
import type { ViewState } from '#view/viewState.ts';

/** The date targets are judged on. */
export const asOfDate = (dataset: Dataset, view: Pick<ViewState, 'asof'>): string =>
  view.asof || dataset.meta.dataDate;

/** Judgements on all targets and rules. They rest on nothing the filters hide and on no sample. */
export const selectJudgements = createSelector(
  [
    (dataset: Dataset, _view: ViewState) => dataset,
    (dataset: Dataset, view: ViewState) => asOfDate(dataset, view),
  ],
  (dataset, asOf) => judge(lookupOf(dataset), asOf),
);

/** Judgements on the whole city with a target (not a rule): the cards at the top. */
export const cityTargets = (judgements: readonly Judgement[]): readonly Judgement[] =>
  judgements.filter((j) => j.target.scopeKind === 'city' && j.target.nature === 'target');

/** 现在缺什么、找谁要. */
export const selectRequests = createSelector(
  [(dataset: Dataset, _view: ViewState) => dataset, selectJudgements],
  (dataset, judgements) => dataRequests(lookupOf(dataset), judgements),
);
