import type { Judgement } from './judgement.ts';
import type { Lookup } from './lookup.ts';
import type { Need } from './measure.ts';

/** One figure or list that, once supplied, settles some judgements that cannot be made today. */
export interface DataRequest {
  readonly need: Need;
  readonly name: string;
  readonly holder: string;
  readonly holderBasis: string;
  /** What waits for it. */
  readonly judgements: readonly Judgement[];
}

/** Groups what cannot be judged by what is lacking, the one that settles most first. */
export function dataRequests(lookup: Lookup, judgements: readonly Judgement[]): readonly DataRequest[] {
  const groups = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.state !== 'cannotJudge' || judgement.need === null) continue;
    const key = `${judgement.need.kind}:${judgement.need.id}:${judgement.target.countRoles.join()}`;
    const group = groups.get(key);
    if (group) group.push(judgement);
    else groups.set(key, [judgement]);
  }
  return [...groups.values()]
    .map((group) => describe(lookup, group))
    .filter((request) => request !== null)
    .sort((a, b) => b.judgements.length - a.judgements.length);
}

function describe(lookup: Lookup, judgements: readonly Judgement[]): DataRequest | null {
  const [first] = judgements;
  if (!first?.need) return null;
  const { need, target } = first;
  const row = need.kind === 'register' ? lookup.row('registers', need.id) : lookup.row('indicators', need.id);
  const name =
    need.kind === 'register'
      ? target.countRoles.length > 0
        ? target.name
        : `${row?.name ?? need.id}名单`
      : (row?.name ?? need.id);
  return {
    need,
    name,
    holder: target.holder || row?.holder || '方案未指定',
    holderBasis: row?.holderBasis ?? '',
    judgements,
  };
}
