import { type RefObject, useMemo } from 'react';
import { WallMapView } from '#map/WallMapView.tsx';
import { placementsOf } from '#selectors/placements.ts';
import { asOfDate } from '#selectors/targets.ts';
import { NO_HOLDER } from '#symbology/sentences.ts';
import { select } from '#view/store.ts';
import { NOTHING_DRAWN } from '../../map/looks/look.ts';
import { makeScene, seatsOf } from '../../map/makeScene.ts';
import { overlayCoverage, overlayName } from '../../map/overlayWords.ts';
import { shownThings } from '../../map/shownThings.ts';
import { withLook } from '../../map/withLook.ts';
import { publishersOf, sourcesOf, sourceWords } from '../figureFacts.ts';
import type { MakePanel, WallInput } from '../wallPanel.ts';

/** What the map rests on. It is drawn apart from the panels, for it has the room that they leave. */
export const makeMap: MakePanel = ({ dataset, lookup, view, overlay }) => {
  const { meta } = dataset;
  const figures = (overlay?.rows ?? []).flatMap((row) => ('figure' in row ? [row.figure] : []));
  const towns = [...new Set(dataset.towns.map((town) => lookup.row('sources', town.sourceId)?.publisher))];
  const publishers = overlay ? publishersOf(lookup, figures) : towns.filter((name) => name).join('、');
  return {
    indicator: overlay ? overlayName(overlay) : '专业镇与集群的分布',
    source: [meta.outlineCredit, publishers].filter((name) => name !== '').join('、') || meta.title,
    date: asOfDate(dataset, view),
    answers: {
      why: overlay
        ? [
            ['口径', overlay.indicator.definition],
            ['覆盖', overlayCoverage(overlay)],
          ]
        : [['位置', '多数镇只知所在县，符号排在县名下，不标点']],
      who: overlay
        ? [
            ['可提供单位', overlay.indicator.holder || NO_HOLDER],
            ['推定依据', overlay.indicator.holderBasis],
          ]
        : [['名单', lookup.row('registers', 'municipalTowns')?.holder || NO_HOLDER]],
      where: [
        ['界线', meta.outlineCredit],
        ['审图号', meta.reviewNumber || '示意图，审图号待填'],
        ...sourcesOf(lookup, figures).map((source) => ['来源', sourceWords(source)] as const),
      ],
    },
    body: null,
  };
};

interface Props {
  readonly input: WallInput;
  readonly theme: 'dark' | 'light';
  readonly unit: number;
  readonly stage: RefObject<HTMLElement | null>;
}

/** Counties and their towns. Firms and parks are too many to be read from afar, and stay at the desk. */
export function WallMap({ input, theme, unit, stage }: Props) {
  const { dataset, lookup, view, visible, overlay } = input;
  // The same as long as the data are: what is drawn by them is drawn anew only then.
  const seats = useMemo(() => seatsOf(dataset), [dataset]);
  const scene = useMemo(() => {
    const { towns } = shownThings(visible, view.layers);
    const placements = placementsOf(dataset, { towns, enterprises: [], parks: [] });
    const areas = makeScene(dataset, view, overlay, placements, seats);
    return withLook(areas, { dataset, view, visible, placements, overlay }, NOTHING_DRAWN);
  }, [dataset, view, visible, overlay, seats]);
  // Neighbours say nothing from afar.
  const layers = useMemo(
    () => view.layers.map((layer) => (layer.id === 'neighbours' ? { ...layer, shown: false } : layer)),
    [view.layers],
  );
  // Lines are drawn for one size of text: another makes the map anew.
  return (
    <WallMapView
      key={unit}
      scene={scene}
      theme={theme}
      layers={layers}
      unit={unit}
      stage={stage}
      sectorOf={(id) => lookup.row('sectors', id)}
      onSelect={select}
    />
  );
}
