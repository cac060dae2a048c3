const FLAG = 'own-package';

/** Whether a version of the package may be in use in this browser; read before anything else is fetched. */
export function mayHaveVersions(): boolean {
  try {
    return localStorage.getItem(FLAG) !== null;
  } catch {
    return false;
  }
}

export function flagVersions(inUse: boolean): void {
  try {
    if (inUse) localStorage.setItem(FLAG, 'on');
    else localStorage.removeItem(FLAG);
  } catch {
    // Without it the package beside the page is shown at the next visit; the versions stay.
  }
}
