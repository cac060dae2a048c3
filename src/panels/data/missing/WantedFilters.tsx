import { FAMILIES, type Family } from '#catalog/figures.ts';
import type { Selectable } from '#catalog/modes.ts';
import { WANTED_STATES, type WantedState } from '#catalog/wanted.ts';
import type { WantedList } from '#domain/wanted.ts';
import type { WantedFilter, WantedOf } from '#selectors/wantedGroups.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset } from '../../DatasetContext.ts';
import { usePolicy } from '../../PolicyContext.ts';
import styles from './MissingPage.module.css';

/** Filters that are not in the address. */
export type WantedKinds = Omit<WantedFilter, 'subjectId'>;

interface Props {
  /** Of the whole list, whatever is filtered. */
  readonly groups: readonly WantedOf[];
  readonly list: WantedList;
  readonly kinds: WantedKinds;
  readonly onKinds: (kinds: WantedKinds) => void;
}

/** Narrows the list by department, by area or thing, by family and by what is lacking. */
export function WantedFilters({ groups, list: { figures }, kinds, onKinds }: Props) {
  const { department, select } = useViewStore((s) => s.view);
  const change = useViewStore((s) => s.change);
  const policy = usePolicy();
  const families = (Object.keys(FAMILIES) as Family[])
    .filter((family) => figures.some(({ indicator }) => indicator.family === family))
    .sort((a, b) => FAMILIES[a].order - FAMILIES[b].order);
  const states = (Object.keys(WANTED_STATES) as WantedState[]).filter((state) =>
    figures.some((figure) => figure.state === state),
  );
  // The address may name one that has nothing to supply.
  const chosen = policy?.departments.find(({ id }) => id === department);
  const offered = [
    ...groups.filter(({ departmentId }) => departmentId !== ''),
    ...(chosen && groups.every(({ departmentId }) => departmentId !== department)
      ? [{ departmentId: department, name: chosen.name, figures: [] }]
      : []),
  ];
  return (
    <div className={styles.filters}>
      <label>
        可提供单位
        <select value={department} onChange={(event) => change({ department: event.target.value })}>
          <option value="">全部</option>
          {offered.map(({ departmentId, name, figures: own }) => (
            <option key={departmentId} value={departmentId}>
              {name}（{own.length}）
            </option>
          ))}
        </select>
      </label>
      <label>
        区域或对象
        <select
          value={select && select.kind !== 'enterprise' ? `${select.kind}:${select.id}` : ''}
          onChange={(event) => change({ select: selectionOf(event.target.value) })}
        >
          <option value="">全部</option>
          <SubjectOptions />
        </select>
      </label>
      <label>
        类别
        <select
          value={kinds.family}
          onChange={(event) => onKinds({ ...kinds, family: event.target.value as Family | '' })}
        >
          <option value="">全部</option>
          {families.map((family) => (
            <option key={family} value={family}>
              {FAMILIES[family].label}
            </option>
          ))}
        </select>
      </label>
      <label>
        现状
        <select
          value={kinds.state}
          onChange={(event) => onKinds({ ...kinds, state: event.target.value as WantedState | '' })}
        >
          <option value="">全部</option>
          {states.map((state) => (
            <option key={state} value={state}>
              {WANTED_STATES[state].label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function selectionOf(value: string): { kind: Selectable; id: string } | null {
  const [kind, id] = value.split(':');
  return kind && id ? { kind: kind as Selectable, id } : null;
}

function SubjectOptions() {
  const { areas, towns, parks } = useDataset();
  const groups = [
    { kind: 'area', label: '区域（含其中的镇和园区）', rows: areas },
    { kind: 'town', label: '专业镇与集群', rows: towns },
    { kind: 'park', label: '园区', rows: parks },
  ] as const;
  return groups.map(({ kind, label, rows }) => (
    <optgroup key={kind} label={label}>
      {rows.map(({ id, name }) => (
        <option key={id} value={`${kind}:${id}`}>
          {name}
        </option>
      ))}
    </optgroup>
  ));
}
