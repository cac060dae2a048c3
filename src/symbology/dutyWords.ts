import { DUTY_MARKS, PROVISION_KINDS, type ProvisionKind, RHYTHMS } from '#catalog/policy.ts';
import type { Judgement } from '#domain/judgement.ts';
import type { Commitment, Department, Provision } from '#domain/policy.ts';
import type { CommitmentBasis } from '#policy/departmentCommitments.ts';
import type { ItemGroup } from '#policy/departmentItems.ts';

const joined = (parts: readonly (string | false)[], sign: string): string =>
  parts.filter((part) => part !== false && part !== '').join(sign);

/** 「牵头 6 项，分工负责 5 项，另为 11 项的责任单位（原文未指定牵头）」. */
export function dutyCountText(groups: readonly ItemGroup[]): string {
  const parts = groups.map(({ mark, items }, i) =>
    mark === 'undivided'
      ? `${i > 0 ? '另' : ''}为 ${items.length} 项的责任单位（原文未指定牵头）`
      : `${DUTY_MARKS[mark].label} ${items.length} 项`,
  );
  return parts.length > 0 ? parts.join('，') : '没有列入任何一条的责任单位';
}

/** Whether the annex has a department in the leading group, and by which name. */
function groupText({ name, groupName, kind }: Department): string {
  if (kind === 'openEnded') return '原文未具名';
  if (groupName === '') return '不在领导小组名单中';
  return groupName === name ? '领导小组成员单位' : `领导小组名单中写作“${groupName}”`;
}

/** The names it goes by, the later one and those the text has besides; its place in the leading group. */
export function departmentFacts(department: Department): string {
  const { laterName, aliases, note } = department;
  const others = aliases.length > 0 && `原文也写作 ${aliases.join('、')}`;
  return joined([laterName !== '' && `现用名 ${laterName}`, others, groupText(department), note], ' · ');
}

/** 「给予：甲、乙；要求：丙」. */
export function provisionsText(provisions: readonly Provision[]): string {
  const kinds = Object.keys(PROVISION_KINDS) as ProvisionKind[];
  const parts = kinds.map((kind) => {
    const names = provisions.filter((provision) => provision.kind === kind).map(({ name }) => name);
    return names.length > 0 && `${PROVISION_KINDS[kind].label}：${names.join('、')}`;
  });
  return joined(parts, '；');
}

/** Why something is to be done by a department. */
export const COMMITMENT_BASES: Readonly<Record<CommitmentBasis, string>> = {
  named: '原文点名',
  lead: '由它牵头的条款',
  shared: '由它分工负责的条款',
  undivided: '它为责任单位的条款（未指定牵头）',
};

/** 「每年，期限 2025」. */
export const rhythmText = ({ rhythm, dueOn }: Commitment): string =>
  joined([RHYTHMS[rhythm].label, dueOn !== '' && `期限 ${dueOn}`], '，');

interface Held {
  readonly basis: string;
  readonly waiting: readonly Judgement[];
}

/** What waits for a figure, and why a department is thought to hold it. */
export function heldNote({ basis, waiting }: Held): string {
  const names = [...new Set(waiting.map(({ target }) => target.name))].join('、');
  const times = waiting.length > 1 ? ` ${waiting.length} 处` : '';
  return joined([names !== '' && `等它判断${times}：${names}`, basis !== '' && `推定依据 ${basis}`], '；');
}
