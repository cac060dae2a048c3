import { useContext } from 'react';
import type { WallQuestion } from '#catalog/wallPanels.ts';
import { asOfDate } from '#selectors/targets.ts';
import { toggleFullscreen } from '#ui/toggleFullscreen.ts';
import { markMeeting } from '#view/lastMeeting.ts';
import { useViewStore } from '#view/store.ts';
import { useDataset, useView } from '../../DatasetContext.ts';
import { usePolicy } from '../../PolicyContext.ts';
import { type PictureWords, PictureWordsContext } from '../../picture/PictureFrame.tsx';
import { type Tour, TourContext } from '../tour/TourContext.ts';
import { TypedNote } from '../tour/TypedNote.tsx';
import styles from './controls.module.css';
import { IconButton } from './IconButton.tsx';
import { Keys } from './keys.tsx';

interface Props {
  /** Nobody has measured the screen yet. */
  readonly assumed: boolean;
  readonly onAsk: (question: WallQuestion) => void;
  readonly onExport: () => void;
}

/**
 * Everything that is pressed and is not the thing shown: it stands together at the lower edge of the wall, where a
 * hand reaches it, each large enough for a finger.
 */
export function Controls({ assumed, onAsk, onExport }: Props) {
  const change = useViewStore((s) => s.change);
  const words = useContext(PictureWordsContext);
  return (
    <div className={styles.controls} data-picture={words !== null}>
      {words && <SaidInPicture words={words} />}
      <TypedNote />
      <Keys onAsk={onAsk} />
      <nav className={styles.buttons} aria-label="屏幕">
        <TourButtons />
        <MeetingButton />
        <IconButton
          label="导出"
          path="M8 2v8M4.5 6.5 8 10l3.5-3.5M3 13.5h10"
          word="导出"
          onPress={onExport}
        />
        <button type="button" className={styles.quiet} onClick={() => change({ check: true })}>
          {assumed ? '默认值，请填实测' : '自检'}
        </button>
        <IconButton label="全屏" path="M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4" onPress={toggleFullscreen} />
        <IconButton label="退出大屏" path="M3 3 13 13M13 3 3 13" onPress={() => change({ mode: 'plan' })} />
      </nav>
    </div>
  );
}

/** On a picture, where nothing is pressed, what it says of itself has the room of the buttons. */
const SaidInPicture = ({ words: { subtitle, foot } }: { readonly words: PictureWords }) => (
  <p className={styles.said}>{[subtitle, ...foot].join('；')}</p>
);

/** Starts a tour; while there is one goes back and on, holds it and ends it. */
function TourButtons() {
  const tour = useContext(TourContext);
  const view = useView();
  const change = useViewStore((s) => s.change);
  if (view.tour === null) {
    const start = () => change({ tour: { kind: 'all', of: 'towns' }, hold: false });
    return <IconButton label="轮播各镇" path="M4 3v10l9-5z" word="轮播" onPress={start} />;
  }
  return (
    <>
      {tour && <TourSteps {...tour} />}
      <IconButton label="结束轮播" path="M4 4h8v8H4z" onPress={() => change({ tour: null, hold: false })} />
    </>
  );
}

function TourSteps({ run, send }: Tour) {
  const isHeld = run.state === 'held';
  return (
    <span className={styles.steps} data-tour-button="">
      <IconButton label="上一站" path="M10 3 5 8l5 5" onPress={() => send({ kind: 'go', to: run.at - 1 })} />
      <IconButton
        label={isHeld ? '继续轮播' : '暂停轮播'}
        path={isHeld ? 'M5 3v10l8-5z' : 'M5 3v10M11 3v10'}
        word={isHeld ? '继续' : '暂停'}
        onPress={() => send({ kind: 'hold' })}
      />
      <IconButton label="下一站" path="m6 3 5 5-5 5" onPress={() => send({ kind: 'go', to: run.at + 1 })} />
    </span>
  );
}

/** Marks what is shown as that of this meeting. */
function MeetingButton() {
  const dataset = useDataset();
  const policy = usePolicy();
  const view = useView();
  const mark = () =>
    markMeeting({ markedOn: new Date().toISOString(), dataset, policy, asOf: asOfDate(dataset, view) });
  return <IconButton label="记为上次会议" path="M4 14V2M4 3h8l-2 3 2 3H4" word="上次会议" onPress={mark} />;
}
