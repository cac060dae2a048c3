import { keepSetting, keptSetting } from '#ui/keptSetting.ts';

/** Whether a version of the package may be in use in this browser; read before anything else is fetched. */
export const mayHaveVersions = (): boolean => keptSetting('own-package') === 'on';

/** Where it is not kept, the package beside the page is shown at the next visit; the versions stay. */
export const flagVersions = (inUse: boolean): void => keepSetting('own-package', inUse ? 'on' : null);
