import { useState } from 'react';
import { ASSUMED_SCREEN } from '#catalog/wallScreens.ts';
import { readScreen, type WallScreen } from '#domain/legibility.ts';

const KEY = 'wall-screen';

/** What the operator of this computer measured; null until he has, and where what is kept is of no use. */
function stored(): WallScreen | null {
  try {
    const [pitch = '', distance = ''] = (localStorage.getItem(KEY) ?? '').split(' ');
    const read = readScreen(pitch, distance);
    return 'screen' in read ? read.screen : null;
  } catch {
    // Storage may be switched off: it is then asked for on every visit.
    return null;
  }
}

/** The wall this page hangs on: entered once, kept on the computer that drives it. */
export function useWallScreen() {
  const [entered, setEntered] = useState(stored);
  return {
    screen: entered ?? ASSUMED_SCREEN,
    assumed: entered === null,
    enter: (screen: WallScreen) => {
      setEntered(screen);
      try {
        localStorage.setItem(KEY, `${screen.pitch} ${screen.distance}`);
      } catch {
        // It holds for this visit.
      }
    },
  };
}
