import type { Dataset } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Policy } from '#domain/policy.ts';
import type { ShownPackage } from '#domain/shownPackage.ts';
import type { PageTables, PolicyPageTables } from '#selectors/pageTables.ts';
import { NO_FILTERS, type ViewState } from '#view/viewState.ts';
import type { ExportTable } from './exportTable.ts';
import { commitmentTables } from './policy/commitmentTables.ts';
import { criteriaTables } from './policy/criteriaTables.ts';
import { departmentTables, dutyTables } from './policy/dutyTables.ts';
import { matchTables, provisionTables } from './policy/measureTables.ts';
import { documentTables, policyTargetTables } from './policy/textTables.ts';
import { townTables } from './policy/townTables.ts';
import { exportView, type StatementLine, statementOf } from './statement.ts';
import { type ExportStamp, type ViewTables, viewTables } from './viewTables.ts';

/** Filters are those of the map: a page of the policy shows all of it, whatever they are. */
export const UNFILTERED = '本页不随筛选变化';

/** The tables of a page, from what the screen is drawn from; without sample unless the address asks for it. */
export function pageTables(
  { dataset, policy }: ShownPackage,
  asked: ViewState,
  tables: PageTables,
  stamp: ExportStamp,
): ViewTables {
  if (tables.of === 'view') return viewTables(dataset, asked, stamp);
  const view = policyView(exportView(asked));
  const made = policy ? policyTables(dataset, policy, view, tables) : [];
  const statement = statementOf(dataset, view, stamp);
  return {
    tables: made,
    statement: statement.map(
      ([heading, text]): StatementLine => [heading, heading === '筛选' ? UNFILTERED : text],
    ),
    indicators: [...new Set(made.flatMap(({ indicators }) => indicators))],
    sources: [...new Set(made.flatMap(({ sourceIds }) => sourceIds))].flatMap(
      (id) => lookupOf(dataset).row('sources', id) ?? [],
    ),
  };
}

/** The view without what a page of the policy does not show: filters and figures of the map. */
const policyView = (view: ViewState): ViewState => ({
  ...view,
  ...NO_FILTERS,
  standing: view.standing,
  indicator: '',
  second: '',
  since: null,
  beside: null,
});

function policyTables(
  dataset: Dataset,
  policy: Policy,
  view: ViewState,
  tables: PolicyPageTables,
): readonly ExportTable[] {
  switch (tables.of) {
    case 'criteria':
      return criteriaTables(dataset, policy, view);
    case 'town':
      return townTables(dataset, policy, view);
    case 'duties':
      return dutyTables(policy);
    case 'department':
      return departmentTables(dataset, policy, view);
    case 'targets':
      return policyTargetTables(dataset, policy, view);
    case 'measures':
      return provisionTables(policy, tables.filter);
    case 'matches':
      return matchTables(dataset, policy, view);
    case 'commitments':
      return commitmentTables(dataset, policy, view, tables.grouping);
    case 'document':
      return documentTables(policy);
  }
}
