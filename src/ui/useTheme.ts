import { useInsertionEffect, useState } from 'react';
import { keepSetting, keptSetting } from './keptSetting.ts';

export type Theme = 'dark' | 'light';

/** Dark for screens, light for projectors; a preference of this reader, so not in the address. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => (keptSetting('theme') === 'light' ? 'light' : 'dark'));
  // Before anything that is drawn in the new theme reads its colours.
  useInsertionEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  return [
    theme,
    (next) => {
      setTheme(next);
      keepSetting('theme', next);
    },
  ];
}
