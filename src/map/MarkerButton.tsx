import type { CSSProperties } from 'react';
import { STANDINGS } from '#catalog/standings.ts';
import { Mark } from '#ui/Mark.tsx';
import { PlacedSymbol } from '#ui/SubjectSymbol.tsx';
import type { Selection } from '#view/viewState.ts';
import styles from './MarkerButton.module.css';
import type { PlacedMarker } from './useLabels.ts';

interface Props {
  readonly marker: PlacedMarker;
  readonly style: CSSProperties;
  readonly selected: boolean;
  readonly onSelect: (selection: Selection) => void;
  readonly onReach: (x: number, y: number) => void;
}

/** The symbol in the middle of a mark, with name and value under it. */
export function MarkerButton({ marker, style, selected, onSelect, onReach }: Props) {
  const { thing, value, x, y } = marker;
  const standing = value === null || value.standing === null ? '' : STANDINGS[value.standing].label;
  const told = value === null ? [] : [value.line, value.period, value.word === '' ? standing : ''];
  return (
    <button
      type="button"
      className={styles.marker}
      data-marker={`${thing.kind}:${thing.id}`}
      data-walk=""
      style={{ ...style, transform: `translate(${x}px, ${y}px)` }}
      aria-pressed={selected}
      aria-label={[thing.name, ...told].filter((part) => part !== '').join('，')}
      onFocus={() => onReach(x, y)}
      onClick={() => onSelect({ kind: thing.kind, id: thing.id })}
    >
      <span className={selected ? `${styles.symbol} ${styles.ring}` : styles.symbol}>
        <PlacedSymbol {...thing} />
      </span>
      <span className={styles.text} style={{ left: marker.text.x, top: marker.text.y }}>
        {thing.name}
        {value !== null && (
          <span className={styles.value}>
            {value.brief}
            {value.mark !== '' && <Mark standing={value.standing} />}
          </span>
        )}
      </span>
    </button>
  );
}
