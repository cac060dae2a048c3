import { useInsertionEffect, useState } from 'react';

export type Theme = 'dark' | 'light';
const KEY = 'theme';

/** Storage may be switched off by policy; the theme then lasts for the visit. */
function stored(): Theme {
  try {
    return localStorage.getItem(KEY) === 'light' ? 'light' : 'dark';
  } catch {
    return 'dark';
  }
}

/** Dark for screens, light for projectors; a preference of this reader, so not in the address. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(stored);
  // Before anything that is drawn in the new theme reads its colours.
  useInsertionEffect(() => {
    document.documentElement.dataset.theme = theme;
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // Nothing is lost but the memory of it.
    }
  }, [theme]);
  return [theme, setTheme];
}
