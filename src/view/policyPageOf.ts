import type { PolicyPage } from '#catalog/policyPages.ts';
import type { ViewState } from './viewState.ts';

/** A link to a clause opens the text, one to a department its items; else the first page. */
export function policyPageOf({
  page,
  clause,
  department,
}: Pick<ViewState, 'page' | 'clause' | 'department'>): PolicyPage {
  if (page) return page;
  if (clause !== '') return 'document';
  return department === '' ? 'criteria' : 'duties';
}
