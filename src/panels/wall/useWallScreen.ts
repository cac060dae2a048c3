import { useState } from 'react';
import { ASSUMED_SCREEN } from '#catalog/wallScreens.ts';
import { readScreen, type WallScreen } from '#domain/legibility.ts';
import { keepSetting, keptSetting } from '#ui/keptSetting.ts';

/** What the operator of this computer measured; null until he has, and where what is kept is of no use. */
function stored(): WallScreen | null {
  const [pitch = '', distance = ''] = (keptSetting('wall-screen') ?? '').split(' ');
  const read = readScreen(pitch, distance);
  return 'screen' in read ? read.screen : null;
}

/** The wall this page hangs on: entered once, kept on the computer that drives it. */
export function useWallScreen() {
  const [entered, setEntered] = useState(stored);
  return {
    screen: entered ?? ASSUMED_SCREEN,
    assumed: entered === null,
    enter: (screen: WallScreen) => {
      setEntered(screen);
      keepSetting('wall-screen', `${screen.pitch} ${screen.distance}`);
    },
  };
}
