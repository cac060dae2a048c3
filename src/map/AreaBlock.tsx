import { LEVELS } from '#catalog/subjects.ts';
import type { Sector } from '#domain/dataset.ts';
import type { AreaLabel } from '#symbology/areaLabel.ts';
import { Mark } from '#ui/Mark.tsx';
import { TownSymbol, ZoneSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import { BadgeTray } from './BadgeTray.tsx';
import type { Detail } from './blockSize.ts';
import { isSelected } from './isSelected.ts';
import styles from './LabelLayer.module.css';
import type { SceneArea } from './mapScene.ts';

interface Props {
  readonly scene: SceneArea;
  readonly detail: Detail;
  readonly selected: Selection | null;
  readonly sectorOf: (id: string) => Sector | undefined;
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (areaId: string | null) => void;
  /** Whether name and figure are shown; the things of the area stand here in any case. */
  readonly named: boolean;
  /** One badge for all that lies here, where a look takes the room. */
  readonly merged: boolean;
}

/** What stands in one area: its name and figure, its towns and zones, what is only known to lie in it. */
export function AreaBlock({ scene, detail, selected, sectorOf, onSelect, onHover, named, merged }: Props) {
  const { area, label, towns, zones } = scene;
  return (
    <>
      {named && (
        <button
          type="button"
          className={styles.name}
          data-area={area.id}
          data-walk=""
          aria-pressed={isSelected(selected, 'area', area.id)}
          onClick={() => onSelect({ kind: 'area', id: area.id })}
          onFocus={() => onHover(area.id)}
          onBlur={() => onHover(null)}
        >
          {area.shortName}
          {label !== null && <AreaValue label={label} detail={scene.detail} />}
        </button>
      )}
      <div className={styles.things}>
        <div className={styles.towns}>
          {towns.map((town) => (
            <button
              key={town.id}
              type="button"
              className={styles.town}
              data-walk=""
              aria-label={`${town.shortName} ${LEVELS[town.level].label}`}
              aria-pressed={isSelected(selected, 'town', town.id)}
              title={`${town.shortName}（${LEVELS[town.level].label}）`}
              onClick={() => onSelect({ kind: 'town', id: town.id })}
            >
              <span className={`${styles.seat} ${isSelected(selected, 'town', town.id) ? styles.ring : ''}`}>
                <TownSymbol
                  level={town.level}
                  sector={sectorOf(town.sectorId)}
                  size={detail === 'tiny' ? 22 : 24}
                />
              </span>
              {detail === 'full' && (
                <>
                  {town.shortName}
                  <span className={styles.level}>{LEVELS[town.level].label}</span>
                </>
              )}
            </button>
          ))}
          {zones.map((zone) => (
            <button
              key={zone.area.id}
              type="button"
              className={styles.town}
              data-walk=""
              aria-label={`${zone.area.name}，位置示意`}
              aria-pressed={isSelected(selected, 'area', zone.area.id)}
              title={`${zone.area.name}（位置示意）`}
              onClick={() => onSelect({ kind: 'area', id: zone.area.id })}
            >
              <span
                className={`${styles.seat} ${isSelected(selected, 'area', zone.area.id) ? styles.ring : ''}`}
              >
                <ZoneSymbol size={detail === 'tiny' ? 22 : 24} />
              </span>
              {detail === 'full' && zone.area.shortName}
            </button>
          ))}
        </div>
        <BadgeTray
          place={area.shortName}
          badges={mergeBadges(scene)}
          selected={selected}
          onSelect={onSelect}
          merged={merged || detail === 'tiny'}
        />
      </div>
    </>
  );
}

/** Read out in full; seen as the number and its mark. */
function AreaValue({ label, detail }: { readonly label: AreaLabel; readonly detail: string }) {
  const { brief, seal, coverage, spoken } = label;
  return (
    <span className={styles.value}>
      <span className="visually-hidden">，{[spoken, detail].filter((t) => t !== '').join('，')}</span>
      <span aria-hidden="true">{brief}</span>
      {seal !== null && (
        <span aria-hidden="true">
          <Mark standing={seal === 'missing' ? null : seal} />
        </span>
      )}
      {coverage !== '' && (
        <span className={styles.coverage} aria-hidden="true">
          {coverage}
        </span>
      )}
    </span>
  );
}

/** The zone lies inside the county, so its firms stand in the county's tray. */
function mergeBadges({ badges, zones }: SceneArea): SceneArea['badges'] {
  const extra = zones.flatMap((z) => z.badges);
  const joined = badges.map((badge) => ({
    ...badge,
    things: [
      ...badge.things,
      ...extra.filter((b) => b.sector?.id === badge.sector?.id).flatMap((b) => b.things),
    ],
  }));
  return [...joined, ...extra.filter((b) => !badges.some((own) => own.sector?.id === b.sector?.id))];
}
