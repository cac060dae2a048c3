import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { WALL_QUESTIONS, type WallPanelId, type WallPartId, type WallQuestion } from '#catalog/wallPanels.ts';
import { legibleSizes } from '#domain/legibility.ts';
import { useSize } from '#ui/useSize.ts';
import { phoneAddress } from '#view/phoneAddress.ts';
import { useViewStore } from '#view/store.ts';
import { AskContext } from './AskButton.tsx';
import { askable, besides } from './askable.ts';
import { WallCheck } from './check/WallCheck.tsx';
import { layoutOf } from './layoutOf.ts';
import { makePanels } from './panels.ts';
import { caveatOf } from './parts/caveat.tsx';
import { Controls } from './parts/controls.tsx';
import { Keys } from './parts/keys.tsx';
import { Legend } from './parts/legend.tsx';
import { WallMap } from './parts/map.tsx';
import { Qr } from './parts/qr.tsx';
import { Title } from './parts/title.tsx';
import { SHIFT_ROOM } from './pixelShift.ts';
import { RefusedData } from './RefusedData.tsx';
import { TourContext } from './tour/TourContext.ts';
import { TourPart } from './tour/TourPart.tsx';
import { useTour } from './tour/useTour.ts';
import { useStayingOn } from './useStayingOn.ts';
import type { FittedWall } from './useWallFit.ts';
import { useWallInput } from './useWallInput.ts';
import { useWallScreen } from './useWallScreen.ts';
import { WallCard } from './WallCard.tsx';
import styles from './WallPage.module.css';
import { WallStage } from './WallStage.tsx';
import { wallSizes } from './wallSizes.ts';

interface Props {
  readonly theme: 'dark' | 'light';
}

/** The large screen: one page to be read from the back row, asked by three keys, and left with what is to be done. */
export function WallPage({ theme }: Props) {
  const input = useWallInput();
  const { wall, check } = input.view;
  const isTouring = input.view.tour !== null;
  const tour = useTour(input);
  const { left, top } = useStayingOn();
  const { screen, assumed, enter } = useWallScreen();
  const [room, { width, height }] = useSize<HTMLDivElement>();
  const stage = useRef<HTMLDivElement>(null);
  const ratio = devicePixelRatio;
  const { least } = legibleSizes(screen, ratio);
  const placed = useMemo(() => layoutOf(wall, width, height), [wall, width, height]);
  const panels = useMemo(() => makePanels(input), [input]);
  const [fit, setFit] = useState<FittedWall | null>(null);
  const [asked, setAsked] = useState<WallPartId>('headline');
  const [question, setQuestion] = useState<WallQuestion | null>(null);
  const about = panels.has(asked as WallPanelId) ? (asked as WallPanelId) : 'headline';
  const panel = panels.get(about);
  const phone = phoneAddress(input.dataset.meta.publicAddress, location.hostname, input.view);
  useWallKeys(setQuestion, check);

  const parts = useMemo(() => {
    const caveat = caveatOf(input);
    const bodies = new Map<WallPartId, ReactNode>([
      ['title', <Title key="title" />],
      ['controls', <Controls key="controls" assumed={assumed} onAsk={setQuestion} />],
      ['legend', <Legend key="legend" overlay={input.overlay} />],
      ...(caveat === null ? [] : [['caveat', caveat] as const]),
      ...(phone === null ? [] : [['qr', <Qr key="qr" address={phone} />] as const]),
      ...(isTouring ? [['tour', <TourPart key="tour" />] as const] : []),
    ]);
    for (const [id, { body }] of panels) if (id !== 'map') bodies.set(id, body);
    return bodies;
  }, [panels, input, assumed, phone, isTouring]);

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
      <TourContext value={tour}>
        <AskContext value={{ part: about, ask: setAsked }}>
          {width > 0 && (
            <div
              className={styles.stage}
              inert={check}
              data-checked={check}
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
          {fit && !fit.fits && !check && (
            <p role="status" className={styles.notice}>
              此屏在最小字号下放不下标题和地图，请看自检
            </p>
          )}
          <RefusedData />
          {check && (
            <WallCheck
              stage={stage}
              fit={fit}
              placed={placed}
              panels={panels}
              screen={screen}
              assumed={assumed}
              onEnter={enter}
            />
          )}
          {question && panel && (
            <WallCard
              part={about}
              panel={panel}
              question={question}
              inPanel={placed.panels !== null}
              onStep={(by) => setAsked(besides(askable(panels, placed, fit), about, by))}
              keys={<Keys onAsk={setQuestion} />}
              onClose={() => setQuestion(null)}
            />
          )}
        </AskContext>
      </TourContext>
    </main>
  );
}

/** The three keys of the row above the letters, and the way out. Number pad and letters are left to the tour. */
function useWallKeys(ask: (question: WallQuestion) => void, check: boolean): void {
  const change = useViewStore((s) => s.change);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest?.('input, select, textarea')) return;
      const question = (Object.keys(WALL_QUESTIONS) as WallQuestion[]).find(
        (id) => event.code === `Digit${WALL_QUESTIONS[id].key}`,
      );
      if (question && !check) ask(question);
      // A card closes itself first.
      else if (event.key === 'Escape' && !document.querySelector('dialog[open]'))
        change(check ? { check: false } : { mode: 'plan' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [ask, check, change]);
}
