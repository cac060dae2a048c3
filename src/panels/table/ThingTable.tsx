import { useCallback, useContext, useEffect, useMemo } from 'react';
import { SELECTABLE, type Selectable } from '#catalog/modes.ts';
import { TABLE_FILES } from '#catalog/packageFiles.ts';
import { allowedStandings } from '#selectors/allowedStandings.ts';
import type { VisibleThings } from '#selectors/visibleThings.ts';
import { InPicture } from '#ui/InPicture.ts';
import { openChoice } from '#ui/openChoice.ts';
import { clearFilters, select } from '#view/store.ts';
import { useDataset, useLookup, useView, useViewNow } from '../DatasetContext.ts';
import { ENTERPRISE_ROWS, PARK_ROWS, TOWN_ROWS } from './rowLooks.tsx';
import { SortedTable } from './SortedTable.tsx';
import styles from './ThingTable.module.css';

type Tab = Exclude<Selectable, 'area'>;
const TABS: Readonly<Record<Tab, { label: string; unit: string }>> = {
  town: { label: '镇与集群', unit: '个' },
  enterprise: { label: '企业', unit: '家' },
  park: { label: '园区', unit: '个' },
};

const useTab = openChoice<Tab>('town');

/** The same things as on the map, as rows. */
export function ThingTable({ visible }: { readonly visible: VisibleThings }) {
  const lookup = useLookup();
  const view = useView();
  const selected = useViewNow(({ select: chosen }) => chosen);
  const [tab, setTab] = useTab();
  const inPicture = useContext(InPicture);
  const kind = selected?.kind;
  useEffect(() => {
    // A picture has the tab that is open, whatever is selected.
    if (kind && kind !== 'area' && !inPicture) setTab(kind);
  }, [kind, inPicture, setTab]);
  const rows = { town: visible.towns, enterprise: visible.enterprises, park: visible.parks };
  const { mode, sample, standing } = view;
  const context = useMemo(
    () => ({ lookup, allowed: allowedStandings({ mode, sample, standing }) }),
    [lookup, mode, sample, standing],
  );
  const shared = {
    context,
    selectedId: kind === tab ? (selected?.id ?? null) : null,
    onSelect: useCallback((id: string) => select({ kind: tab, id }), [tab]),
    empty: <NothingFound tab={tab} />,
  };
  return (
    <section className={styles.panel} aria-label="表格">
      <header className={styles.head}>
        <h2 className="visually-hidden">{TABS[tab].label}</h2>
        <span className={styles.count}>
          {rows[tab].length} {TABS[tab].unit} · 与地图同选
        </span>
        <div className={styles.tabs} role="group" aria-label="表格内容">
          {(Object.keys(TABS) as Tab[]).map((t) => (
            <button key={t} type="button" aria-pressed={t === tab} onClick={() => setTab(t)}>
              {TABS[t].label} {rows[t].length}
            </button>
          ))}
        </div>
      </header>
      {tab === 'town' && <SortedTable {...shared} label="镇与集群" rows={visible.towns} look={TOWN_ROWS} />}
      {tab === 'enterprise' && (
        <SortedTable {...shared} label="企业" rows={visible.enterprises} look={ENTERPRISE_ROWS} />
      )}
      {tab === 'park' && <SortedTable {...shared} label="园区" rows={visible.parks} look={PARK_ROWS} />}
    </section>
  );
}

function NothingFound({ tab }: { readonly tab: Tab }) {
  const { unreadable } = useDataset();
  const file = TABLE_FILES[SELECTABLE[tab].table];
  if (unreadable.includes(file)) return <p>{file} 没有读到，这里暂时没有内容；不等于没有。</p>;
  return (
    <>
      <p>没有符合筛选的{TABS[tab].label}。</p>
      <button type="button" className="small-button" onClick={clearFilters}>
        清除全部筛选
      </button>
    </>
  );
}
