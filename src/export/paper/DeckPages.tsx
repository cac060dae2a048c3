import { type ComponentType, type CSSProperties, memo, useMemo } from 'react';
import type { Paper } from '#catalog/papers.ts';
import type { ViewState } from '#view/viewState.ts';
import styles from './DeckPages.module.css';
import { PaperChart } from './PaperChart.tsx';
import { PaperTable } from './PaperTable.tsx';
import { headHeight, type PaperPage } from './paperPages.ts';
import { mmOf, type PaperBox, type PaperRoom, paperRoom } from './paperRoom.ts';

/** What draws the map of a view into the whole of its place. */
export type PaperMap = ComponentType<{ readonly view: ViewState }>;

interface Props {
  readonly pages: readonly PaperPage[];
  readonly paper: Paper;
  /** How many of the pages are drawn so far. */
  readonly drawn: number;
  readonly MapOf: PaperMap;
}

/** A briefing as pages of paper, as they are printed. */
export function DeckPages({ pages, paper, drawn, MapOf }: Props) {
  const room = useMemo(() => paperRoom(paper), [paper]);
  return (
    <ol className={styles.pages} data-theme="light" aria-label="各页">
      {pages.slice(0, drawn).map((page, i) => (
        <li key={page.id}>
          <SheetOf page={page} room={room} MapOf={MapOf} number={`第 ${i + 1} 页，共 ${pages.length} 页`} />
        </li>
      ))}
    </ol>
  );
}

interface SheetProps extends Pick<Props, 'MapOf'> {
  readonly page: PaperPage;
  readonly room: PaperRoom;
  readonly number: string;
}

/** It stays as it is while others come. */
const SheetOf = memo(function SheetOf({ page, room, MapOf, number }: SheetProps) {
  const { title, message, map, chart, pieces, text, foot, kind } = page;
  return (
    <section className={styles.page} data-kind={kind} aria-label={title} style={sizeOf(room)}>
      <header style={{ height: `${headHeight(page, room) - room.gap / 2}mm` }}>
        <h2 style={{ fontSize: `${room.title}pt` }}>{title}</h2>
        {message !== '' && <p style={{ fontSize: `${room.message}pt` }}>{message}</p>}
      </header>
      {map && (
        <div className={styles.map} style={placeOf(map.box)}>
          <MapOf view={map.view} />
        </div>
      )}
      {chart && (
        <div className={styles.place} style={placeOf(chart.box)}>
          <PaperChart chart={chart.chart} box={chart.box} text={mmOf(1, text)} />
        </div>
      )}
      {pieces.map(({ piece, box }) => (
        <PaperTable key={`${piece.region} ${piece.top} ${box.x}`} piece={piece} box={box} points={text} />
      ))}
      <footer style={{ fontSize: `${room.foot}pt` }}>
        <p>{foot}</p>
        <p>{number}</p>
      </footer>
    </section>
  );
});

const sizeOf = ({ width, height }: PaperRoom): CSSProperties => ({
  width: `${width}mm`,
  height: `${height}mm`,
});

const placeOf = ({ x, y, w, h }: PaperBox): CSSProperties => ({
  left: `${x}mm`,
  top: `${y}mm`,
  width: `${w}mm`,
  height: `${h}mm`,
});
