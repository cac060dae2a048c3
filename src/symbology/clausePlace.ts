import type { PolicyLookup } from '#policy/policyLookup.ts';
import { clauseLabel } from './labels.ts';

/** `三、` and `(十四)` as they are named: 三, （十四）. */
const bareMarker = (marker: string): string =>
  marker.replace(/、$/, '').replace('(', '（').replace(')', '）');

/** Where a clause stands, in words, by its printed numbers: 「三（十）第 2 句」, 「附件三」, 「文首第 4 句」. */
export function clausePlace(lookup: Pick<PolicyLookup, 'clause' | 'below'>, id: string): string {
  const clause = lookup.clause(id);
  if (!clause) return clauseLabel(id);
  const above = clause.parentId === '' ? '' : clausePlace(lookup, clause.parentId);
  switch (clause.kind) {
    case 'part': {
      const unnumbered = lookup.below('')[0]?.id === id ? '文首' : '文末';
      return bareMarker(clause.marker) || unnumbered;
    }
    case 'item':
      return above + bareMarker(clause.marker);
    case 'sentence':
      return `${above}第 ${id.slice(id.lastIndexOf('.') + 1)} 句`;
    case 'duty':
      return `${above}责任单位`;
  }
}
