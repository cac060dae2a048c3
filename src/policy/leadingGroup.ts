import type { Clause } from '#domain/policy.ts';

/** A seat of the leading group, by post: nobody's name leaves the original text. */
export interface GroupSeat {
  readonly clauseId: string;
  /** As the text says it: 组长, 副组长, 成员. */
  readonly role: string;
  /** 市委副书记、市长; of members one post or body an entry. */
  readonly posts: readonly string[];
}

/** 「组 长：某某 市委副书记、市长」: a label, and after it a name and posts, or a list. */
const SEAT = /^(组\s*长|副\s*组\s*长|成\s*员)：(.+)$/;

/** The leading group of the annex. Blank where the text has none. */
export function leadingGroup(clauses: readonly Clause[]): readonly GroupSeat[] {
  return clauses.flatMap(({ id, text }) => {
    const [, label = '', rest = ''] = SEAT.exec(text) ?? [];
    if (label === '') return [];
    const role = label.replace(/\s+/g, '');
    const posts = role === '成员' ? membersOf(rest) : postsAfterName(rest);
    return [{ clauseId: id, role, posts }];
  });
}

const membersOf = (list: string): readonly string[] =>
  list
    .replace(/。$/, '')
    .split('；')
    .map((entry) => entry.trim());

/** What follows the last blank, unless that is as short as a name: then a name cannot be told from a post. */
const postsAfterName = (rest: string): readonly string[] => {
  const post = /\s(\S+)\s*$/.exec(rest)?.[1] ?? '';
  return post.length > 3 ? [post] : [];
};
