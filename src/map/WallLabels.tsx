import { LEVELS } from '#catalog/subjects.ts';
import type { Sector } from '#domain/dataset.ts';
import { TownSymbol, ZoneSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import { isSelected } from './isSelected.ts';
import type { MapScene } from './mapScene.ts';
import type { WallLabelling } from './useWallLabels.ts';
import styles from './WallLabels.module.css';

interface Props extends WallLabelling {
  readonly scene: MapScene;
  readonly sectorOf: (id: string) => Sector | undefined;
  readonly onSelect: (selection: Selection) => void;
}

/** Names of counties with their towns, large enough for the back row; each is a button. */
export const WallLabels = ({ scene, blocks, withSymbols, sectorOf, onSelect }: Props) =>
  blocks.map((block) => {
    const area = scene.areas.find((a) => a.area.id === block.areaId);
    if (!area) return null;
    const button = (selection: Selection, label: string) => ({
      type: 'button' as const,
      'aria-pressed': isSelected(scene.selected, selection.kind, selection.id),
      'aria-label': label,
      onClick: () => onSelect(selection),
    });
    const { id, shortName } = area.area;
    const spoken = area.label === null ? '' : `，${area.label.spoken}`;
    return (
      <div
        key={id}
        className={styles.block}
        data-block={id}
        data-dimmed={area.dimmed}
        role="group"
        aria-label={shortName}
        style={{ transform: `translate(${block.x}px, ${block.y}px) translate(-50%, -50%)` }}
      >
        <button {...button({ kind: 'area', id }, `${shortName}${spoken}`)} className={styles.name}>
          {shortName}
        </button>
        <div className={styles.symbols} hidden={!withSymbols}>
          {area.towns.map((town) => (
            <button
              key={town.id}
              {...button({ kind: 'town', id: town.id }, `${town.shortName} ${LEVELS[town.level].label}`)}
              className={styles.symbol}
            >
              <TownSymbol level={town.level} sector={sectorOf(town.sectorId)} isFar />
            </button>
          ))}
          {area.zones.map(({ area: zone }) => (
            <button
              key={zone.id}
              {...button({ kind: 'area', id: zone.id }, `${zone.name}，位置示意`)}
              className={styles.symbol}
            >
              <ZoneSymbol />
            </button>
          ))}
        </div>
      </div>
    );
  });
