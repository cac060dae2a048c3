import { CATEGORIES, ROLES } from '#catalog/subjects.ts';
import type { Lookup } from '#domain/lookup.ts';
import { figureCell } from './figureCell.ts';
import { levelCell } from './levelCell.ts';
import { type Cell, nameList, no, unknown, yes } from './matchCase.ts';

/** Towns the text names, by themselves or as the town of a firm. */
const townCell: Cell = ({ lookup, subject }, { townIds }) => {
  if (townIds.length === 0) return null;
  const names = nameList(townIds.map((id) => lookup.row('towns', id)?.shortName));
  const id = subject.kind === 'town' ? subject.row.id : subject.row.townId;
  if (id === '') return unknown('名录未注明所属专业镇', `是否属于${names}`);
  const name = lookup.row('towns', id)?.shortName ?? id;
  if (townIds.includes(id)) return yes(`${name}在列`);
  return no(`${name}不在列`);
};

/** A wider or narrower field than the one nameList may or may not be meant. */
const sectorCell: Cell = ({ lookup, subject }, { sectorIds }) => {
  if (sectorIds.length === 0) return null;
  const own = subject.row.sectorId;
  const name = lookup.row('sectors', own)?.name ?? own;
  if (sectorIds.includes(own)) return yes(`${name}在列`);
  const kin = sectorIds.filter((id) => isBelow(lookup, id, own) || isBelow(lookup, own, id));
  if (kin.length === 0) return no(`${name}不在列`);
  const meant = nameList(kin.map((id) => lookup.row('sectors', id)?.name));
  return unknown(`领域为${name}，所列为${meant}`, `是否属于${meant}`);
};

/** Whether a field lies below another, however deep; a circle in the table ends the climb. */
function isBelow(lookup: Lookup, id: string, above: string): boolean {
  const seen = new Set<string>();
  for (let at = id; at !== '' && !seen.has(at); at = lookup.row('sectors', at)?.parentId ?? '') {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

const categoryCell: Cell = ({ lookup, subject }, { categories }) => {
  if (categories.length === 0) return null;
  const category =
    subject.kind === 'town' ? subject.row.category : lookup.row('sectors', subject.row.sectorId)?.category;
  const asked = categories.map((c) => CATEGORIES[c].label).join('或');
  if (category === undefined) return unknown('类别不明', `是否${asked}类`);
  const { label } = CATEGORIES[category];
  return categories.includes(category) ? yes(`类别为${label}`) : no(`类别为${label}，不是${asked}`);
};

const roleCell: Cell = ({ subject }, { roles }) => {
  if (roles.length === 0) return null;
  const asked = `${roles.map((r) => ROLES[r].label).join('或')}企业`;
  if (subject.kind === 'town') return unknown('', `镇内有无${asked}`);
  const { role, name } = subject.row;
  if (roles.includes(role)) return yes(`${name}为${ROLES[role].label}企业`);
  if (role === 'unstated') return unknown('角色未注明', `是否${asked}`);
  return no(`${name}为${ROLES[role].label}企业`);
};

/** What no table tells: as long as it is asked, nothing is proven. */
const unlistedCell: Cell = (_, { unknowns }) => (unknowns.length === 0 ? null : unknown('', ...unknowns));

/** All that holds together in a rule. To ask more of a subject: a column of the table and a cell here. */
export const RULE_CELLS: readonly Cell[] = [
  townCell,
  sectorCell,
  categoryCell,
  roleCell,
  levelCell,
  figureCell,
  unlistedCell,
];
