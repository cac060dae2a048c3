import { type ReactNode, type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { WallPartId, WallQuestion } from '#catalog/wallPanels.ts';
import { legibleSizes, type WallScreen } from '#domain/legibility.ts';
import { useSize } from '#ui/useSize.ts';
import type { Theme } from '#ui/useTheme.ts';
import { phoneAddress } from '#view/phoneAddress.ts';
import { layoutOf, type PlacedLayout } from './layoutOf.ts';
import { makePanels, type WallPanels } from './panels.ts';
import { caveatOf } from './parts/caveat.tsx';
import { Controls } from './parts/controls.tsx';
import { Legend } from './parts/legend.tsx';
import { WallMap } from './parts/map.tsx';
import { Qr } from './parts/qr.tsx';
import { Title } from './parts/title.tsx';
import { type pixelShift, SHIFT_ROOM } from './pixelShift.ts';
import { TourPart } from './tour/TourPart.tsx';
import type { FittedWall } from './useWallFit.ts';
import { useWallScreen } from './useWallScreen.ts';
import styles from './WallPage.module.css';
import { WallStage } from './WallStage.tsx';
import type { WallInput } from './wallPanel.ts';
import { wallSizes } from './wallSizes.ts';

/** The wall as it hangs: what stands over it is made from this. */
export interface HungWall {
  readonly stage: RefObject<HTMLDivElement | null>;
  readonly fit: FittedWall | null;
  readonly placed: PlacedLayout;
  readonly panels: WallPanels;
  readonly screen: WallScreen;
  /** Nobody has measured the screen yet. */
  readonly assumed: boolean;
  readonly enter: (screen: WallScreen) => void;
}

interface Props {
  readonly input: WallInput;
  readonly theme: Theme;
  /** How far it stands from the left and the top. */
  readonly shift: ReturnType<typeof pixelShift>;
  /** It is laid out behind the self-check, and not seen. */
  readonly hidden?: boolean;
  readonly onAsk: (question: WallQuestion) => void;
  readonly onExport: () => void;
  readonly over?: (wall: HungWall) => ReactNode;
}

/** Map, parts and controls of the wall, laid out for the room there is. */
export function WallRoom({
  input,
  theme,
  shift: { left, top },
  hidden = false,
  onAsk,
  onExport,
  over,
}: Props) {
  const { screen, assumed, enter } = useWallScreen();
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const stage = useRef<HTMLDivElement>(null);
  const ratio = devicePixelRatio;
  const { least } = legibleSizes(screen, ratio);
  const { wall, tour } = input.view;
  const placed = useMemo(() => layoutOf(wall, width, height), [wall, width, height]);
  const panels = useMemo(() => makePanels(input), [input]);
  const [fit, setFit] = useState<FittedWall | null>(null);
  const phone = phoneAddress(input.dataset.meta.publicAddress, location.hostname, input.view);
  const isTouring = tour !== null;

  const parts = useMemo(() => {
    const caveat = caveatOf(input);
    const bodies = new Map<WallPartId, ReactNode>([
      ['title', <Title key="title" />],
      ['controls', <Controls key="controls" assumed={assumed} onAsk={onAsk} onExport={onExport} />],
      ['legend', <Legend key="legend" overlay={input.overlay} />],
      ...(caveat === null ? [] : [['caveat', caveat] as const]),
      ...(phone === null ? [] : [['qr', <Qr key="qr" address={phone} />] as const]),
      ...(isTouring ? [['tour', <TourPart key="tour" />] as const] : []),
    ]);
    for (const [id, { body }] of panels) if (id !== 'map') bodies.set(id, body);
    return bodies;
  }, [panels, input, assumed, phone, isTouring, onAsk, onExport]);

  const map = useCallback(
    (unit: number) => <WallMap input={input} theme={theme} unit={unit} stage={stage} />,
    [input, theme],
  );
  return (
    <main
      ref={room}
      className={styles.room}
      data-mode="wall"
      style={wallSizes({ unit: fit?.unit ?? least, screen, ratio, width, height, panels: placed.panels })}
    >
      {width > 0 && (
        <div
          className={styles.stage}
          inert={hidden}
          data-checked={hidden}
          style={{ padding: `${top}px ${SHIFT_ROOM - left}px ${SHIFT_ROOM - top}px ${left}px` }}
        >
          <WallStage
            stage={stage}
            placed={placed}
            width={width}
            height={height}
            least={least}
            parts={parts}
            content={parts}
            map={map}
            onFitted={setFit}
          />
        </div>
      )}
      {over?.({ stage, fit, placed, panels, screen, assumed, enter })}
    </main>
  );
}
