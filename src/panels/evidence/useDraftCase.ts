import { useContext, useMemo } from 'react';
import type { EvidenceKind } from '#catalog/policy.ts';
import type { Evidence } from '#domain/policy.ts';
import type { DraftCase, EvidenceSubject } from '#policy/evidenceDraft.ts';
import { policyLookupOf } from '#policy/policyLookup.ts';
import { goalWords, ruleFor, unitOfRule } from '#policy/ruleFor.ts';
import { asOfDate } from '#selectors/targets.ts';
import { useDataset, useLookup, useView } from '../DatasetContext.ts';
import { PolicyContext } from '../PolicyContext.ts';

/** YYYY-MM-DD by the reader's own clock. */
function today(): string {
  const now = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** What the form is held against: the sub-condition and its rule for the town. */
export function useDraftCase(subject: EvidenceSubject, before: Evidence | null): DraftCase {
  const lookup = useLookup();
  const state = useContext(PolicyContext);
  const asOf = asOfDate(useDataset(), useView());
  return useMemo(() => {
    const policy = state.kind === 'ready' ? policyLookupOf(state.policy) : null;
    const condition = policy?.condition(subject.conditionId ?? '');
    const rhythm = policy?.policy.commitments.find(({ id }) => id === subject.commitmentId)?.rhythm;
    const town = lookup.row('towns', subject.townId ?? '');
    const byNumber = policy && condition?.rule === 'target' && town;
    const given = byNumber ? { lookup, policy, town, asOf } : null;
    const read = given && condition ? ruleFor(given, condition) : null;
    return {
      subject,
      before,
      condition,
      rule:
        given && read?.kind === 'rule'
          ? { target: read.target, unit: unitOfRule(given, read.target), goal: ` ${goalWords(read.target)}` }
          : null,
      asksTowns: subject.kind === 'recognition' && subject.townId === undefined && before === null,
      needsDate: subject.kind === 'recognition' || rhythm === 'yearly',
      today: today(),
    };
  }, [subject, before, lookup, state, asOf]);
}

/** Heading of the main text of a form, and what is to be written there. */
export const TEXT_WORDS: Readonly<Record<EvidenceKind, { readonly label: string; readonly hint: string }>> = {
  condition: { label: '事实', hint: '一件可以查证的事实，写明对象、数和时间' },
  commitment: { label: '事实', hint: '文件名称、文号、发布或办结的情况' },
  brand: { label: '品牌名称', hint: '名单上的全称，一条一个' },
  recognition: { label: '认定依据', hint: '名单或公告的名称、文号，怎么写的' },
  landGrade: { label: '依据', hint: '所据文件的名称和原话' },
};
