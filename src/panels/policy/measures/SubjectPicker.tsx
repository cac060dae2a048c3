import { LEVELS } from '#catalog/subjects.ts';
import type { MatchSubject } from '#policy/itemMatch.ts';
import { visibleThings } from '#selectors/visibleThings.ts';
import { SearchSelect } from '#ui/SearchSelect.tsx';
import { ThingSymbol, TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useViewStore } from '#view/store.ts';
import { NO_FILTERS, type Selection } from '#view/viewState.ts';
import { useDataset, useLookup } from '../../DatasetContext.ts';

interface Props {
  readonly subject: MatchSubject | null;
}

/** Finds a town or a firm by its name, its initials, products or field. */
export function SubjectPicker({ subject }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const change = useViewStore((s) => s.change);
  const sector = (id: string) => lookup.row('sectors', id);
  const areaName = (id: string) => lookup.row('areas', id)?.shortName ?? '';
  const find = (q: string) => {
    const { towns, enterprises } = visibleThings(dataset, { ...NO_FILTERS, q });
    return [
      {
        label: '镇与集群',
        options: towns.map((town) => ({
          key: `town:${town.id}`,
          name: town.shortName,
          detail: `${LEVELS[town.level].label} · ${areaName(town.areaId)}`,
          symbol: <TownSymbol level={town.level} sector={sector(town.sectorId)} size={20} />,
        })),
      },
      {
        label: '企业',
        options: enterprises.map((firm) => ({
          key: `enterprise:${firm.id}`,
          name: firm.name,
          detail: `${sector(firm.sectorId)?.name ?? ''} · ${areaName(firm.areaId)}`,
          symbol: (
            <ThingSymbol
              kind={firm.role === 'leading' ? 'leading' : 'enterprise'}
              sector={sector(firm.sectorId)}
            />
          ),
        })),
      },
    ].filter(({ options }) => options.length > 0);
  };
  return (
    <SearchSelect
      label="选镇或企业"
      placeholder="选镇或企业，可输名称或拼音首字母"
      chosen={subject?.row.name ?? ''}
      find={find}
      onChoose={(key) => {
        const [kind, ...id] = key.split(':');
        change({ clause: '', select: { kind: kind as Selection['kind'], id: id.join(':') } });
      }}
    />
  );
}
