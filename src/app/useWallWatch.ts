import { useEffect, useRef } from 'react';
import { WALL_RUN } from '#catalog/tours.ts';
import type { Dataset } from '#domain/dataset.ts';
import type { PolicyState } from '#panels/PolicyContext.ts';
import { useViewStore } from '#view/store.ts';
import { isBesideOnly, type PackageState, type Shown } from './opening.ts';
import type { OnShow } from './refresh/newerPackage.ts';
import { mayHaveVersions } from './versions/versionFlag.ts';

interface Watched {
  readonly dataset: Dataset;
  /** As it was read. */
  readonly policy: PolicyState;
  readonly shown: Shown;
  readonly show: (state: PackageState) => void;
  readonly reload: () => void;
}

/**
 * The wall watches the package beside the page, and shows that one even where the desk has a version of this browser
 * in use. Its code comes with the wall.
 */
export function useWallWatch({ dataset, policy, shown, show, reload }: Watched): void {
  // Each by itself: the whole page hangs on this, and is not to be drawn anew with every filter.
  const mode = useViewStore((s) => s.view.mode);
  const own = useViewStore((s) => s.view.own);
  const refresh = useViewStore((s) => s.view.refresh);
  const restart = useViewStore((s) => s.view.restart);
  const besideOnly = isBesideOnly(mode, own);
  useEffect(() => {
    if (besideOnly !== shown.besideOnly && mayHaveVersions()) reload();
  }, [besideOnly, shown, reload]);

  const onShow = useRef<OnShow>({ dataset, policy: null, prints: null });
  onShow.current = {
    dataset,
    policy: policy.kind === 'ready' ? policy.policy : null,
    prints: shown.prints,
  };
  useEffect(() => {
    if (mode !== 'wall') return;
    // Without it a meeting is forgotten with the page.
    import('./meeting/meetingDatabase.ts').then(
      ({ keepMeetings }) => keepMeetings(),
      () => {},
    );
  }, [mode]);

  const isWatched = mode === 'wall' && shown.version === null;
  const minutes = refresh ?? WALL_RUN.refresh.usual;
  const hour = restart ?? WALL_RUN.restart.usual;
  useEffect(() => {
    if (!isWatched) return;
    let stop = () => {};
    let current = true;
    import('./refresh/watchPackage.ts').then(
      ({ watchPackage }) => {
        if (!current) return;
        stop = watchPackage({
          minutes,
          restart: hour,
          onShow: () => onShow.current,
          show: ({ dataset: newer, readPolicy, prints }) =>
            show({
              kind: 'ready',
              dataset: newer,
              readPolicy,
              shown: { version: null, lost: false, besideOnly: true, prints },
            }),
        });
      },
      // Without it the wall shows what it has.
      () => {},
    );
    return () => {
      current = false;
      stop();
    };
  }, [isWatched, minutes, hour, show]);
}
