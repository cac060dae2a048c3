import { LEVELS } from '#catalog/subjects.ts';
import type { Sector } from '#domain/dataset.ts';
import type { Pin } from '#selectors/placements.ts';
import type { AreaLabel } from '#symbology/areaLabel.ts';
import { inkOn, PLAIN_INK } from '#symbology/inkOn.ts';
import { Mark } from '#ui/Mark.tsx';
import { PlacedSymbol, TownSymbol, ZoneSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import { BadgeTray } from './BadgeTray.tsx';
import type { Detail } from './blockSize.ts';
import styles from './LabelLayer.module.css';
import type { SceneArea } from './mapScene.ts';
import type { PlacedBlock } from './placeLabels.ts';
import type { Point } from './projection.ts';

interface Props {
  readonly areas: readonly SceneArea[];
  readonly blocks: readonly PlacedBlock[];
  readonly pins: readonly (Pin & Point)[];
  readonly theme: 'dark' | 'light';
  readonly selected: Selection | null;
  readonly sectorOf: (id: string) => Sector | undefined;
  readonly onSelect: (selection: Selection) => void;
  readonly onHover: (areaId: string | null) => void;
  /** The keyboard has come to something at this point, which may be out of view. */
  readonly onReach: (x: number, y: number) => void;
}

/** Names, figures and symbols over the base map, as real text and buttons. */
export function LabelLayer({
  areas,
  blocks,
  pins,
  theme,
  selected,
  sectorOf,
  onSelect,
  onHover,
  onReach,
}: Props) {
  return (
    <div className={styles.layer}>
      {blocks.map((block) => {
        const scene = areas.find((a) => a.area.id === block.areaId);
        return (
          scene && (
            <div
              key={block.areaId}
              className={styles.block}
              style={{ transform: `translate(${block.x}px, ${block.y}px) translate(-50%, -50%)` }}
              role="group"
              aria-label={scene.area.shortName}
              onFocus={() => onReach(block.x, block.y)}
              data-block={block.areaId}
              data-ink={block.nameInside && !scene.dimmed ? inkOn(scene.fill, theme) : PLAIN_INK[theme]}
              data-detail={block.detail}
            >
              <AreaBlock
                scene={scene}
                detail={block.detail}
                selected={selected}
                sectorOf={sectorOf}
                onSelect={onSelect}
                onHover={onHover}
              />
            </div>
          )
        );
      })}
      {pins.map((pin) => (
        <button
          key={`${pin.kind}:${pin.id}`}
          type="button"
          className={isSelected(selected, pin.kind, pin.id) ? `${styles.pin} ${styles.ring}` : styles.pin}
          data-quality={pin.quality}
          style={{ transform: `translate(${pin.x}px, ${pin.y}px) translate(-50%, -50%)` }}
          aria-label={`${pin.name}，${pin.quality === 'exact' ? '实测位置' : '位置知到乡镇'}`}
          title={pin.name}
          onFocus={() => onReach(pin.x, pin.y)}
          onClick={() => onSelect({ kind: pin.kind, id: pin.id })}
        >
          <PlacedSymbol {...pin} />
        </button>
      ))}
    </div>
  );
}

const isSelected = (selected: Selection | null, kind: Selection['kind'], id: string): boolean =>
  selected?.kind === kind && selected.id === id;

interface BlockProps extends Pick<Props, 'selected' | 'sectorOf' | 'onSelect' | 'onHover'> {
  readonly scene: SceneArea;
  readonly detail: Detail;
}

function AreaBlock({ scene, detail, selected, sectorOf, onSelect, onHover }: BlockProps) {
  const { area, label, towns, zones } = scene;
  return (
    <>
      <button
        type="button"
        className={styles.name}
        data-area={area.id}
        aria-pressed={isSelected(selected, 'area', area.id)}
        onClick={() => onSelect({ kind: 'area', id: area.id })}
        onFocus={() => onHover(area.id)}
        onBlur={() => onHover(null)}
      >
        {area.shortName}
        {label !== null && <AreaValue label={label} detail={scene.detail} />}
      </button>
      <div className={styles.things}>
        <div className={styles.towns}>
          {towns.map((town) => (
            <button
              key={town.id}
              type="button"
              className={styles.town}
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
          merged={detail === 'tiny'}
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
