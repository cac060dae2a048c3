import { WallPage } from '#panels/wall/WallPage.tsx';
import type { Theme } from '#ui/useTheme.ts';

/** The large screen for leaders. */
export const WallMode = ({ theme }: { readonly theme: Theme }) => <WallPage theme={theme} />;
