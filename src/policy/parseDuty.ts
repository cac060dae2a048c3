import type { DutyRole } from '#catalog/policy.ts';

/** A name in a bracket, as written, and what it does there. */
export interface DutyName {
  readonly asWritten: string;
  readonly role: DutyRole;
}

const OPENING = '（(〔';
const CLOSING = '）)〕';
const LEAD = /牵头$/;
const SHARED = /(?:分工负责)?(?:抓好)?落实$/;
/** Closes a list of named departments: others, unnamed, belong to it as well. */
const AND_OTHERS = /^(.+)(等部门)$/;

/** Parts a list at 、 and ，, but not inside the brackets of 〔市、区〕. */
function parted(list: string): readonly string[] {
  const names = [''];
  let depth = 0;
  for (const letter of list) {
    if (OPENING.includes(letter)) depth += 1;
    if (CLOSING.includes(letter)) depth -= 1;
    if (depth === 0 && '、，,'.includes(letter)) names.push('');
    else names[names.length - 1] += letter;
  }
  return names.map((name) => name.trim()).filter((name) => name !== '');
}

/**
 * Who stands in the bracket that closes an item, in its order. Names up to 牵头 lead, the rest share; where nobody
 * leads, all share. 「…中心等部门」 names two: the centre, and others unnamed.
 */
export function parseDuty(bracket: string): readonly DutyName[] {
  const inner = bracket.trim().replace(/^[（(]|[）)]$/g, '');
  const names = parted(inner.replace(SHARED, ''));
  const leads = names.findIndex((name) => LEAD.test(name));
  return names.flatMap((name, i) => {
    const role = i <= leads ? 'lead' : 'shared';
    const bare = name.replace(LEAD, '');
    const [, named, others] = AND_OTHERS.exec(bare) ?? [];
    return (named && others ? [named, others] : [bare]).map((asWritten) => ({ asWritten, role }));
  });
}
