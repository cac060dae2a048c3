import { useCallback, useEffect, useState } from 'react';
import { WALL_QUESTIONS, type WallPanelId, type WallPartId, type WallQuestion } from '#catalog/wallPanels.ts';
import type { Theme } from '#ui/useTheme.ts';
import { useViewStore } from '#view/store.ts';
import { useShownPicture } from '../picture/shownPictures.ts';
import { AskContext } from './AskButton.tsx';
import { askable, besides } from './askable.ts';
import { WallCheck } from './check/WallCheck.tsx';
import { Keys } from './parts/keys.tsx';
import { RefusedData } from './RefusedData.tsx';
import { TourContext } from './tour/TourContext.ts';
import { useTour } from './tour/useTour.ts';
import { useStayingOn } from './useStayingOn.ts';
import { useWallInput } from './useWallInput.ts';
import { WallCard } from './WallCard.tsx';
import { WallExport } from './WallExport.tsx';
import styles from './WallPage.module.css';
import { WallPicture } from './WallPicture.tsx';
import { type HungWall, WallRoom } from './WallRoom.tsx';

interface Props {
  readonly theme: Theme;
}

/** The large screen: one page to be read from the back row, asked by three keys, and left with what is to be done. */
export function WallPage({ theme }: Props) {
  const input = useWallInput();
  const { check } = input.view;
  const tour = useTour(input);
  const shift = useStayingOn();
  const [asked, setAsked] = useState<WallPartId>('headline');
  const [question, setQuestion] = useState<WallQuestion | null>(null);
  const [exporting, setExporting] = useState(false);
  const openExport = useCallback(() => setExporting(true), []);
  useWallKeys(setQuestion, check || exporting);
  useShownPicture({
    label: '大屏图片（PNG）',
    hint: '与屏上相同',
    slug: 'wall',
    sizes: 'screen',
    draw: () => ({
      part: <WallPicture theme={theme} shift={shift} tour={tour} asked={asked} />,
      name: '大屏',
      note: '',
    }),
  });

  const over = ({ stage, fit, placed, panels, screen, assumed, enter }: HungWall) => {
    const about = panels.has(asked as WallPanelId) ? (asked as WallPanelId) : 'headline';
    const panel = panels.get(about);
    return (
      <>
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
        {exporting && <WallExport onClose={() => setExporting(false)} />}
      </>
    );
  };
  return (
    <TourContext value={tour}>
      <AskContext value={{ part: asked, ask: setAsked }}>
        <WallRoom
          input={input}
          theme={theme}
          shift={shift}
          hidden={check}
          onAsk={setQuestion}
          onExport={openExport}
          over={over}
        />
      </AskContext>
    </TourContext>
  );
}

/** The three keys of the row above the letters, and the way out. Number pad and letters are left to the tour. */
function useWallKeys(ask: (question: WallQuestion) => void, busy: boolean): void {
  const change = useViewStore((s) => s.change);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if ((event.target as Element).closest?.('input, select, textarea')) return;
      const question = (Object.keys(WALL_QUESTIONS) as WallQuestion[]).find(
        (id) => event.code === `Digit${WALL_QUESTIONS[id].key}`,
      );
      if (question && !busy) ask(question);
      // A card closes itself first.
      else if (event.key === 'Escape' && !document.querySelector('dialog[open]'))
        change(useViewStore.getState().view.check ? { check: false } : { mode: 'plan' });
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [ask, busy, change]);
}
