import type { Enterprise } from '#domain/dataset.ts';
import { lookupOf } from '#domain/lookup.ts';
import type { Arc } from '#map/marks.ts';
import { areaMiddle, type LonLat } from '#selectors/areaSeats.ts';
import { sectorColour } from '#symbology/sectorLook.ts';
import type { LookDrawing, LookInput } from './look.ts';
import { townSeats, unseatedNote } from './townSeats.ts';

const widthFor = (count: number): number => 1.5 + 1.5 * Math.sqrt(count);

interface Chain {
  readonly key: string;
  readonly from: LonLat;
  readonly place: string;
  readonly townId: string;
  readonly firms: Enterprise[];
}

/** 企业连着哪个镇: from each firm's place, or from the middle of its county for all that are only known to lie there. */
export function arcs(input: LookInput): LookDrawing {
  const { dataset, visible, placements } = input;
  const lookup = lookupOf(dataset);
  const seats = new Map(townSeats(input).map((seat) => [seat.thing.id, seat]));
  const pins = new Map(placements.pins.filter((p) => p.kind === 'enterprise').map((p) => [p.id, p]));
  const chains = new Map<string, Chain>();
  let loose = 0;
  let undrawn = 0;
  for (const firm of visible.enterprises) {
    if (firm.townId === '') {
      loose += 1;
      continue;
    }
    const pin = pins.get(firm.id);
    const from = pin ? ([pin.lon, pin.lat] as const) : areaMiddle(dataset, firm.areaId);
    if (!from || !seats.has(firm.townId)) {
      undrawn += 1;
      continue;
    }
    const key = `${pin ? firm.id : firm.areaId}>${firm.townId}`;
    const place = pin ? firm.name : (lookup.row('areas', firm.areaId)?.shortName ?? firm.areaId);
    const chain = chains.get(key) ?? { key, from, place, townId: firm.townId, firms: [] };
    chains.set(key, chain);
    chain.firms.push(firm);
  }
  const marks = [...chains.values()].flatMap((chain): Arc[] => {
    const seat = seats.get(chain.townId);
    if (!seat) return [];
    return [
      {
        kind: 'arc',
        key: chain.key,
        from: chain.from,
        to: seat.at,
        width: widthFor(chain.firms.length),
        colour: sectorColour(seat.thing.sector),
        hatch: null,
        selection: null,
        label: `${chain.place} 至 ${seat.thing.name}：${chain.firms.length} 家`,
      },
    ];
  });
  return {
    marks,
    markers: [...seats.values()].map(({ thing, at: [lon, lat] }) => ({
      thing,
      lon,
      lat,
      radius: 14,
      value: null,
    })),
    title: '企业所在地连到所属镇与集群',
    legend: [1, 10].map((count) => ({
      shape: 'arc',
      size: widthFor(count),
      colour: 'var(--ink-3)',
      text: `${count} 家`,
    })),
    note: [
      '只知所在县的企业从县的中部起线',
      loose > 0 ? `${loose} 家未注明所属镇` : '',
      undrawn > 0 ? `${undrawn} 家所在县不详或所属集群属全市，未画` : '',
      unseatedNote(input, [...seats.values()]),
    ]
      .filter((t) => t !== '')
      .join('；'),
  };
}
