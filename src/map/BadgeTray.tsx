import type { PlacedThing, SectorBadge } from '#selectors/placements.ts';
import { sectorColour, sectorGlyph } from '#symbology/sectorLook.ts';
import { PopoverButton } from '#ui/PopoverButton.tsx';
import { PopoverList } from '#ui/PopoverList.tsx';
import { PlacedSymbol, ThingSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import styles from './BadgeTray.module.css';

interface Props {
  readonly place: string;
  readonly badges: readonly SectorBadge[];
  readonly selected: Selection | null;
  readonly onSelect: (selection: Selection) => void;
  /** One button for all sectors, where there is no room for one each. */
  readonly merged?: boolean;
}

/** Counted badges for what is known only to lie in the area; each opens as a list. */
export function BadgeTray({ place, badges, selected, onSelect, merged = false }: Props) {
  if (badges.length === 0) return null;
  const groups = merged ? [{ sector: undefined, things: badges.flatMap((b) => b.things) }] : badges;
  return (
    <div className={styles.tray} data-tray="">
      {groups.map((badge) => (
        <Badge
          key={badge.sector?.id ?? 'none'}
          place={place}
          badge={badge}
          label={merged ? '企业和园区' : (badge.sector?.name ?? '领域不详')}
          glyph={merged ? '业' : sectorGlyph(badge.sector)}
          selected={selected}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}

interface BadgeProps {
  readonly place: string;
  readonly badge: SectorBadge;
  readonly label: string;
  readonly glyph: string;
  readonly selected: Selection | null;
  readonly onSelect: (selection: Selection) => void;
}

const holds = (things: readonly PlacedThing[], selected: Selection | null): boolean =>
  things.some((t) => t.kind === selected?.kind && t.id === selected.id);

function Badge({ place, badge, label, glyph, selected, onSelect }: BadgeProps) {
  const { things, sector } = badge;
  const firms = things.filter((t) => t.kind === 'enterprise').length;
  const parks = things.length - firms;
  const parts = [firms > 0 ? `企业 ${firms} 家` : '', parks > 0 ? `园区 ${parks} 个` : ''].filter(
    (p) => p !== '',
  );
  const title = `${place} · ${label}`;
  return (
    <PopoverButton
      className={holds(things, selected) ? `${styles.badge} ${styles.held}` : styles.badge}
      cardLabel={title}
      side="bottom"
      card={(close) => (
        <PopoverList
          title={title}
          note={`${parts.join('，')}；只知所在县，图上不标点`}
          onClose={close}
          items={things.map((thing) => ({
            key: `${thing.kind}:${thing.id}`,
            name: thing.name,
            symbol: <PlacedSymbol {...thing} />,
            current: thing.kind === selected?.kind && thing.id === selected.id,
            onChoose: () => onSelect({ kind: thing.kind, id: thing.id }),
          }))}
        />
      )}
    >
      <span className="visually-hidden">
        {place}，{label}：{parts.join('，')}，位置只知所在县，展开名单
      </span>
      <span className={styles.glyph} style={{ color: sectorColour(sector) }} aria-hidden="true">
        {glyph}
      </span>
      {sector && things.some((t) => t.leading) && <ThingSymbol kind="leading" sector={sector} size={10} />}
      <span className={styles.count} aria-hidden="true">
        {things.length}
      </span>
    </PopoverButton>
  );
}
