import { type ReactNode, useMemo } from 'react';
import { STANDINGS, type Standing } from '#catalog/standings.ts';
import { CATEGORIES, type Category, LEVELS, type Level, ROLES, type Role } from '#catalog/subjects.ts';
import { countBy } from '#selectors/countBy.ts';
import { sectorMenu } from '#selectors/menus.ts';
import { LIST_FILTERS, type ListFilter } from '#symbology/filterLabels.ts';
import { sectorColour } from '#symbology/sectorLook.ts';
import { Mark } from '#ui/Mark.tsx';
import { clearFilters, toggle } from '#view/store.ts';
import { useDataset, useViewNow } from '../DatasetContext.ts';
import styles from './FilterRail.module.css';

const keysOf = <T extends string>(list: Record<T, unknown>) => Object.keys(list) as T[];

/** Every filter of the desk. Nothing ticked passes everything. */
export function FilterRail() {
  return (
    <section className={styles.rail} aria-label="筛选">
      <header className={styles.head}>
        <h2>筛选</h2>
        <button type="button" className={styles.clear} onClick={clearFilters}>
          清除
        </button>
      </header>
      <SectorGroup />
      <LevelGroup />
      <CategoryGroup />
      <AreaGroup />
      <RoleGroup />
      <StandingGroup />
    </section>
  );
}

// Each group follows its own filter: a press writes one of them anew.

function SectorGroup() {
  const dataset = useDataset();
  const on = useViewNow((view) => view.sector);
  const sectors = useMemo(() => sectorMenu(dataset), [dataset]);
  return (
    <Group filter="sector" layout="grid">
      {sectors.map(({ sector, count, isChild }) => (
        <Toggle
          key={sector.id}
          on={on.includes(sector.id)}
          onClick={() => toggle('sector', sector.id)}
          wide={sector.name.length > 4}
        >
          <span className={styles.glyph} style={{ color: sectorColour(sector) }} aria-hidden="true">
            {sector.glyph}
          </span>
          <span className={isChild ? `${styles.name} ${styles.child}` : styles.name}>{sector.name}</span>
          <span className={styles.count}>{count}</span>
        </Toggle>
      ))}
    </Group>
  );
}

function LevelGroup() {
  const { towns } = useDataset();
  const on = useViewNow((view) => view.level);
  const counts = useMemo(() => countBy(towns, (t) => t.level), [towns]);
  return (
    <Group filter="level">
      {keysOf<Level>(LEVELS).map((level) => (
        <Toggle key={level} on={on.includes(level)} onClick={() => toggle('level', level)}>
          {LEVELS[level].label}
          <span className={styles.count}>{counts.get(level) ?? 0}</span>
        </Toggle>
      ))}
    </Group>
  );
}

function CategoryGroup() {
  const on = useViewNow((view) => view.category);
  return (
    <Group filter="category">
      {keysOf<Category>(CATEGORIES).map((category) => (
        <Toggle key={category} on={on.includes(category)} onClick={() => toggle('category', category)}>
          {CATEGORIES[category].label}
        </Toggle>
      ))}
    </Group>
  );
}

function AreaGroup() {
  const { areas } = useDataset();
  const on = useViewNow((view) => view.area);
  return (
    <Group filter="area">
      {areas
        .filter(({ kind }) => kind !== 'city')
        .map((area) => (
          <Toggle key={area.id} on={on.includes(area.id)} onClick={() => toggle('area', area.id)}>
            {area.shortName}
          </Toggle>
        ))}
    </Group>
  );
}

function RoleGroup() {
  const { enterprises } = useDataset();
  const on = useViewNow((view) => view.role);
  const counts = useMemo(() => countBy(enterprises, (e) => e.role), [enterprises]);
  return (
    <Group filter="role">
      {keysOf<Role>(ROLES).map((role) => (
        <Toggle key={role} on={on.includes(role)} onClick={() => toggle('role', role)}>
          {ROLES[role].label}
          <span className={styles.count}>{counts.get(role) ?? 0}</span>
        </Toggle>
      ))}
    </Group>
  );
}

function StandingGroup() {
  const on = useViewNow((view) => view.standing);
  return (
    <Group filter="standing">
      {keysOf<Standing>(STANDINGS).map((standing) => (
        <Toggle key={standing} on={on.includes(standing)} onClick={() => toggle('standing', standing)}>
          <Mark standing={standing} />
          {STANDINGS[standing].label}
        </Toggle>
      ))}
    </Group>
  );
}

interface GroupProps {
  readonly filter: ListFilter;
  readonly layout?: 'grid';
  readonly children: ReactNode;
}

function Group({ filter, layout, children }: GroupProps) {
  const id = `filter-${filter}`;
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <h3 id={id}>{LIST_FILTERS[filter].title}</h3>
      <div className={layout === 'grid' ? styles.grid : styles.flow}>{children}</div>
    </div>
  );
}

interface ToggleProps {
  readonly on: boolean;
  readonly onClick: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

function Toggle({ on, onClick, wide = false, children }: ToggleProps) {
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-pressed={on}
      onClick={onClick}
      data-wide={wide || undefined}
    >
      {children}
    </button>
  );
}
