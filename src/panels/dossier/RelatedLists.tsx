import type { ReactNode } from 'react';
import { LEVELS } from '#catalog/subjects.ts';
import type { Dossier } from '#selectors/dossier.ts';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import { select } from '#view/store.ts';
import type { Selection } from '#view/viewState.ts';
import { useLookup } from '../DatasetContext.ts';
import styles from './DossierPanel.module.css';

const BRAND_STATES = {
  registered: '已登记',
  unverified: '待核实',
  planned: '拟申请',
  announced: '已发布',
  listed: '已列入',
} as const;

/** Towns, firms, parks and brands that belong to the subject; each list says what it is not. */
export function RelatedLists({ dossier }: { readonly dossier: Dossier }) {
  const lookup = useLookup();
  const { towns, enterprises, parks, brands } = dossier;
  const sectorOf = (id: string) => lookup.row('sectors', id);
  if (towns.length + enterprises.length + parks.length + brands.length === 0) return null;
  return (
    <section>
      <List title="镇与集群" note="" count={towns.length}>
        {towns.map((t) => (
          <Item
            key={t.id}
            to={{ kind: 'town', id: t.id }}
            symbol={<TownSymbol level={t.level} sector={sectorOf(t.sectorId)} size={22} />}
            name={t.shortName}
            detail={LEVELS[t.level].label}
          />
        ))}
      </List>
      <List title="企业" note="有名可查的，其余未见名录" count={enterprises.length}>
        {enterprises.map((e) => (
          <Item
            key={e.id}
            to={{ kind: 'enterprise', id: e.id }}
            symbol={
              <ThingSymbol
                kind={e.role === 'leading' ? 'leading' : 'enterprise'}
                sector={sectorOf(e.sectorId)}
              />
            }
            name={e.name}
            detail={e.products}
          />
        ))}
      </List>
      <List title="园区" note="" count={parks.length}>
        {parks.map((p) => (
          <Item
            key={p.id}
            to={{ kind: 'park', id: p.id }}
            symbol={<ThingSymbol kind="park" sector={sectorOf(p.sectorId)} />}
            name={p.name}
            detail={p.grade}
          />
        ))}
      </List>
      <List title="品牌与地理标志" note="名录不完整" count={brands.length}>
        {brands.map((b) => (
          <li key={b.id} className={styles.brand}>
            <b>{b.name}</b> {b.kindLabel}
            {b.year !== null && ` · ${b.year}`}
            <span>
              {BRAND_STATES[b.status]}
              {b.note && `；${b.note}`}
            </span>
          </li>
        ))}
      </List>
    </section>
  );
}

interface ListProps {
  readonly title: string;
  readonly note: string;
  readonly count: number;
  readonly children: ReactNode;
}

function List({ title, note, count, children }: ListProps) {
  if (count === 0) return null;
  return (
    <>
      <h3>
        {title} <span>{[String(count), note].filter((t) => t !== '').join(' · ')}</span>
      </h3>
      <ul className={styles.related}>{children}</ul>
    </>
  );
}

interface ItemProps {
  readonly to: Selection;
  readonly symbol: ReactNode;
  readonly name: string;
  readonly detail: string;
}

const Item = ({ to, symbol, name, detail }: ItemProps) => (
  <li>
    <button type="button" onClick={() => select(to)}>
      {symbol}
      <b>{name}</b>
      <span>{detail}</span>
    </button>
  </li>
);
