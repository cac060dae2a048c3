import type { ApplicabilityRule } from '#domain/policy.ts';
import type { ItemMatch } from '#policy/itemMatch.ts';

interface DirectMatch {
  readonly match: ItemMatch;
  /** Rules that speak of this town more closely than of any other, in words. */
  readonly words: readonly string[];
}

interface GeneralMatches {
  readonly words: string;
  readonly matches: readonly ItemMatch[];
}

/** What waits for the same to be found out. */
interface OpenMatches {
  readonly missing: readonly string[];
  readonly matches: readonly ItemMatch[];
}

/** The measures of a town for a page with little room. */
export interface TownMeasureList {
  /** What names the town, its field or category, or is for its level alone. */
  readonly direct: readonly DirectMatch[];
  /** What applies to every town like it, by the words of the rule. */
  readonly general: readonly GeneralMatches[];
  readonly open: readonly OpenMatches[];
  readonly excluded: number;
}

const isDirect = ({ townIds, sectorIds, categories, levels }: ApplicabilityRule): boolean =>
  townIds.length + sectorIds.length + categories.length > 0 || levels.length === 1;

export function townMeasures(matches: readonly ItemMatch[]): TownMeasureList {
  const applied = matches
    .filter(({ outcome }) => outcome === 'applies')
    .map((match) => ({
      match,
      words: match.rules
        .filter(({ outcome, rule }) => outcome === 'applies' && isDirect(rule))
        .map(({ rule }) => rule.words),
    }));
  return {
    direct: applied.filter(({ words }) => words.length > 0),
    general: byWords(applied.filter(({ words }) => words.length === 0).map(({ match }) => match)),
    open: byMissing(matches),
    excluded: matches.filter(({ outcome }) => outcome === 'doesNotApply').length,
  };
}

function byMissing(matches: readonly ItemMatch[]): readonly OpenMatches[] {
  const open = matches.filter(({ outcome }) => outcome === 'unknown');
  const all = new Map(open.map(({ missing }) => [missing.join('\n'), missing]));
  return [...all].map(([key, missing]) => ({
    missing,
    matches: open.filter((match) => match.missing.join('\n') === key),
  }));
}

function byWords(matches: readonly ItemMatch[]): readonly GeneralMatches[] {
  const all = [...new Set(matches.map(({ rule }) => rule?.words ?? ''))];
  return all.map((words) => ({
    words,
    matches: matches.filter(({ rule }) => (rule?.words ?? '') === words),
  }));
}
