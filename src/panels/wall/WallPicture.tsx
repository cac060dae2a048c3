import type { WallPartId } from '#catalog/wallPanels.ts';
import type { Theme } from '#ui/useTheme.ts';
import { AskContext } from './AskButton.tsx';
import type { pixelShift } from './pixelShift.ts';
import { type Tour, TourContext } from './tour/TourContext.ts';
import { useWallInput } from './useWallInput.ts';
import styles from './WallPage.module.css';
import { WallRoom } from './WallRoom.tsx';

interface Props {
  readonly theme: Theme;
  readonly shift: ReturnType<typeof pixelShift>;
  /** The stop that is shown; nothing goes on. */
  readonly tour: Tour | null;
  readonly asked: WallPartId;
}

const nothing = () => {};

/** The wall as it is seen, from what it reads itself. */
export const WallPicture = ({ theme, shift, tour, asked }: Props) => (
  <TourContext value={tour}>
    <AskContext value={{ part: asked, ask: nothing }}>
      <div className={styles.picture}>
        <WallRoom input={useWallInput()} theme={theme} shift={shift} onAsk={nothing} onExport={nothing} />
      </div>
    </AskContext>
  </TourContext>
);
