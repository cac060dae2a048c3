import { readByFetch } from '#ingest/readByFetch.ts';
import { tellRefused, tellTaken } from '#view/packageWatch.ts';
import { useViewStore } from '#view/store.ts';
import { type NewerPackage, newerPackage, type OnShow } from './newerPackage.ts';
import { isRestartDue } from './restartTime.ts';

interface Watch {
  /** Minutes between two looks at the package; 0 for none. */
  readonly minutes: number;
  /** Hour of the day at which the page begins anew. */
  readonly restart: number;
  readonly onShow: () => OnShow;
  readonly show: (newer: NewerPackage) => void;
}

const MINUTE = 60_000;
const OPENED = Date.now();

/** Keeps a wall that nobody attends to up to date: newer data are swapped in, and once a day the page begins anew. */
export function watchPackage({ minutes, restart, onShow, show }: Watch): () => void {
  const read = readByFetch(new URL('./data/', document.baseURI).href);
  let current = true;
  let looking = false;
  let touched = Date.now();
  let stopWaiting = () => {};
  const onTouch = () => {
    touched = Date.now();
  };

  /** Whether what lies beside the page is as good as what is shown. */
  const look = async (): Promise<boolean> => {
    if (looking) return false;
    looking = true;
    try {
      const found = await newerPackage(read, onShow());
      if (!current) return false;
      if (found.kind === 'refused') tellRefused(found.why);
      else tellTaken();
      if (found.kind === 'newer') show(found.newer);
      return found.kind !== 'refused';
    } finally {
      looking = false;
    }
  };

  const beginAnew = async () => {
    const isLeft = Date.now() - touched >= MINUTE;
    if (!isRestartDue(OPENED, Date.now(), restart) || !isLeft) return;
    // A page that could not come back, or would come back with less, stays.
    if (!(await look()) || !(await isServed()) || !current) return;
    const { tour, hold } = useViewStore.getState().view;
    if (tour === null || hold) location.reload();
    else stopWaiting = atNextStop(() => location.reload(), stopWaiting);
  };

  const timers = [
    ...(minutes > 0 ? [setInterval(look, minutes * MINUTE)] : []),
    setInterval(beginAnew, MINUTE),
  ];
  addEventListener('pointerdown', onTouch);
  addEventListener('keydown', onTouch);
  return () => {
    current = false;
    stopWaiting();
    for (const timer of timers) clearInterval(timer);
    removeEventListener('pointerdown', onTouch);
    removeEventListener('keydown', onTouch);
  };
}

/** Runs when the tour has gone on, so that no stop is broken off; takes the place of who waited before. */
function atNextStop(run: () => void, before: () => void): () => void {
  before();
  return useViewStore.subscribe(({ view }, { view: last }) => {
    // The address has the stop by then, and the page goes on there.
    if (view.select !== last.select || view.sector !== last.sector) run();
  });
}

async function isServed(): Promise<boolean> {
  try {
    return (await fetch(location.href, { cache: 'no-store' })).ok;
  } catch {
    return false;
  }
}
