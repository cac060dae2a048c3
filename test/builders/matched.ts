import { lookupOf } from '#domain/lookup.ts';
import type { ApplicabilityRule } from '#domain/policy.ts';
import type { ItemMatch } from '#policy/itemMatch.ts';
import { matchItems } from '#policy/matchItems.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { aDataset, type DatasetInput } from './datasetBuilder.ts';
import { aPolicy, type PolicyInput } from './policyBuilder.ts';

export const RECOGNISED = ['provincial', 'municipal'] as const;

const SECTORS = [
  { id: 'ceramics', name: '陶瓷', category: 'manufacturing' },
  { id: 'sheep', name: '肉羊', category: 'agriculture' },
  { id: 'lamb', name: '羔羊肉', parentId: 'sheep', category: 'agriculture' },
] as const;

/** Lists of provincial and municipal towns, whole or not. */
export const lists = (complete: boolean): DatasetInput => ({
  registers: [
    { id: 'provincialTowns', complete },
    { id: 'municipalTowns', complete },
  ],
  targets: [
    { registerId: 'provincialTowns', countLevels: ['provincial'] },
    { registerId: 'municipalTowns', countLevels: ['municipal'] },
  ],
});

interface Case extends DatasetInput {
  readonly rules: readonly Partial<ApplicabilityRule>[];
  readonly of?: 'town' | 'enterprise';
  readonly policy?: PolicyInput;
  readonly asOf?: string;
}

/** What one measure with these rules says of the first town, or of the first firm. */
export function matched({ rules, of = 'town', policy = {}, asOf = '2025-12', ...data }: Case): ItemMatch {
  const dataset = aDataset({ sectors: SECTORS, ...lists(false), ...data });
  const [row] = of === 'town' ? dataset.towns : dataset.enterprises;
  if (!row) throw new Error('nothing to match');
  const lookup = policyLookupOf(
    aPolicy({
      items: [{ clauseId: '4.1', kind: 'measure', shortName: '产业名镇' }],
      applicability: rules.map((rule, i) => ({
        id: `4.1.${i}`,
        itemId: '4.1',
        subject: of,
        words: '规则',
        ...rule,
      })),
      ...policy,
    }),
  );
  const subject = { kind: of, row } as Parameters<typeof matchItems>[2];
  const [match] = matchItems(lookup, lookupOf(dataset), subject, asOf);
  if (!match) throw new Error('no measure');
  return match;
}
