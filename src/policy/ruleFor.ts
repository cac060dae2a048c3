import { TABLE_FILES } from '#catalog/packageFiles.ts';
import { CATEGORIES } from '#catalog/subjects.ts';
import type { Target } from '#domain/dataset.ts';
import { isWhole } from '#domain/isWhole.ts';
import type { Condition } from '#domain/policy.ts';
import type { Case } from './voice.ts';

/** The rule a sub-condition sets for a town, or why there is none. */
type RuleReading =
  | { readonly kind: 'rule'; readonly target: Target }
  /** `noStandard`: the text sets a number for other categories only; `lost`: its row is not in the package. */
  | {
      readonly kind: 'noStandard' | 'lost';
      readonly why: string;
      readonly brief: string;
      readonly lacking: string;
    };

/** Recognition asks the same of every level, so that a cluster is measured as a candidate. */
export function ruleFor({ lookup, policy, town }: Case, { targetIds, name }: Condition): RuleReading {
  const { dataset } = lookup;
  const targets = dataset.targets.filter(({ id }) => targetIds.includes(id));
  const target = targets.find(
    ({ scopeCategories }) => scopeCategories.length === 0 || scopeCategories.includes(town.category),
  );
  if (target) return { kind: 'rule', target };
  // A rule that was left out for a fault may be the one for this category.
  const allThere = isWhole(dataset, TABLE_FILES.targets) && isWhole(policy.policy, TABLE_FILES.conditions);
  if (targets.length === 0 || !allThere) {
    const why = `${name}的规定未读到，无法判断`;
    return { kind: 'lost', why, brief: '规定未读到', lacking: `${TABLE_FILES.targets} 中对应的规定` };
  }
  const category = `${CATEGORIES[town.category].label}类`;
  return {
    kind: 'noStandard',
    why: `${category}：方案未定${name}标准，无法判断`,
    brief: `${category}未定标准`,
    lacking: `领导小组办公室出台的${category}认定标准`,
  };
}

/** `1 亿元以上`. */
export const goalWords = ({ sourceValue, sourceUnit, direction }: Target): string =>
  `${sourceValue} ${sourceUnit}${direction === 'atLeast' ? '以上' : '以下'}`;

/** The label of the unit a rule is compared in, in which evidence gives its number. */
export const unitOfRule = ({ lookup }: Case, { indicatorId, sourceUnit }: Target): string =>
  lookup.row('indicators', indicatorId)?.unitLabel ?? sourceUnit;
