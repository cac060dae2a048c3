import { STANDINGS } from '#catalog/standings.ts';
import { AREA_KINDS, CATEGORIES, LEVELS, POSITION_QUALITIES, ROLES } from '#catalog/subjects.ts';
import type { Lookup } from '#domain/lookup.ts';
import type { Subject } from '#selectors/dossier.ts';

/** What a subject is, in short words, the most telling first. */
export function subjectFacts(lookup: Lookup, subject: Subject): readonly string[] {
  const area = (id: string) => lookup.row('areas', id)?.shortName ?? '';
  const sector = (id: string) => lookup.row('sectors', id)?.name ?? '';
  const facts = (): readonly string[] => {
    switch (subject.kind) {
      case 'town': {
        const { level, levelStanding, recognisedYear, areaId, category, sectorId, positionQuality } =
          subject.row;
        const standing = levelStanding ? `（${STANDINGS[levelStanding].label}）` : '';
        return [
          `${LEVELS[level].label}${standing}${recognisedYear ? ` ${recognisedYear} 年` : ''}`,
          area(areaId),
          `${CATEGORIES[category].label} · ${sector(sectorId)}`,
          POSITION_QUALITIES[positionQuality].label,
        ];
      }
      case 'enterprise': {
        const { role, areaId, sectorId, products, positionQuality } = subject.row;
        return [
          role === 'unstated' ? '角色未注明' : `${ROLES[role].label}企业`,
          area(areaId),
          sector(sectorId),
          products,
          POSITION_QUALITIES[positionQuality].label,
        ];
      }
      case 'park': {
        const { grade, areaId, leadSectors, positionQuality } = subject.row;
        return [grade || '级别未见', area(areaId), leadSectors, POSITION_QUALITIES[positionQuality].label];
      }
      case 'area': {
        const { kind, seat, parentId } = subject.row;
        return [
          AREA_KINDS[kind].label,
          seat ? `驻地 ${seat}` : '',
          kind === 'zone' ? `在${area(parentId)}内，位置示意` : '',
        ];
      }
    }
  };
  return facts().filter((fact) => fact !== '');
}
