import { POSITION_QUALITIES } from '#catalog/subjects.ts';
import type { Town } from '#domain/dataset.ts';
import { fitProjection } from '#map/projection.ts';
import { areaMiddle } from '#selectors/areaSeats.ts';
import { placementsOf } from '#selectors/placements.ts';
import { reviewText } from '#symbology/reviewText.ts';
import { TownSymbol } from '#ui/SubjectSymbol.tsx';
import { useDataset, useLookup } from '../DatasetContext.ts';
import styles from './LocatorMap.module.css';

const BOX = { width: 230, height: 168 };
const PADDING = { top: 6, right: 6, bottom: 6, left: 6 };
const SYMBOL = 22;

interface Props {
  readonly areaId: string;
  readonly town?: Town;
}

/** Where an area lies; or a town, as well as that is known: its county, with a dashed ring where no place in it is. */
export function LocatorMap({ areaId, town }: Props) {
  const dataset = useDataset();
  const lookup = useLookup();
  const { project, path } = fitProjection(dataset.counties, BOX.width, BOX.height, PADDING);
  const [pin] = placementsOf(dataset, { towns: town ? [town] : [], enterprises: [], parks: [] }).pins;
  const known = town !== undefined && town.positionQuality !== 'city';
  const middle = known ? areaMiddle(dataset, areaId) : null;
  const place = pin ? project(pin.lon, pin.lat) : middle && project(...middle);
  return (
    <figure className={styles.map}>
      <svg viewBox={`0 0 ${BOX.width} ${BOX.height}`} aria-hidden="true">
        {dataset.counties.features.map(({ properties, geometry }) => (
          <path key={properties.id} d={path(geometry)} data-chosen={properties.id === areaId} />
        ))}
        {town && place && (
          <g transform={`translate(${place.x} ${place.y})`}>
            {!pin && <ellipse cy={SYMBOL / 2 + 1} rx={SYMBOL / 1.6} ry="5" />}
            <g transform={`translate(${-SYMBOL / 2} ${-SYMBOL / 2})`}>
              <TownSymbol level={town.level} sector={lookup.row('sectors', town.sectorId)} size={SYMBOL} />
            </g>
          </g>
        )}
      </svg>
      <figcaption>
        {lookup.row('areas', areaId)?.name}
        {town && ` · ${POSITION_QUALITIES[town.positionQuality].label}`}
        <br />
        {reviewText(dataset.meta)}
      </figcaption>
    </figure>
  );
}
