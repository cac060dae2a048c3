import type { WallScreen } from '#domain/legibility.ts';
import { HAND_ZONE, handReach, touchSize } from '#domain/reach.ts';
import type { MeasuredControls } from './measureControls.ts';
import styles from './WallCheck.module.css';

interface Props {
  readonly controls: MeasuredControls;
  readonly screen: WallScreen;
  readonly ratio: number;
}

/** Whether a standing hand can use the controls of the wall, in px and as large as they hang there. */
export function ControlsLine({ controls: { smallest, highest }, screen, ratio }: Props) {
  const mm = (px: number) => Math.round(px * ratio * screen.pitch);
  const least = touchSize(screen, ratio);
  const large = smallest >= least - 1;
  const near = highest <= handReach(screen, ratio);
  return (
    <p className={styles.basis}>
      按键最小 {smallest} 像素（{mm(smallest)} 毫米），需 {least} 像素，{large ? '按得准' : '太小'}
      ；最高的离屏底 {mm(highest)} 毫米，{HAND_ZONE} 毫米以内{near ? '，够得着' : '才够得着'}。
    </p>
  );
}
