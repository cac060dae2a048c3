/** The map comes to rest long before; where there is none, or it takes longer, nothing waits for it. */
const LATEST = 3000;

let mapStands = () => {};
const map = new Promise<void>((resolve) => {
  mapStands = resolve;
});
const time = () => new Promise<void>((resolve) => setTimeout(resolve, LATEST));

/** Told when the map is as it will be: in WebGL, or without it for good. */
export const endStart = (): void => mapStands();

/** Runs what nobody waits for yet when the page has time, and not while the map is still starting; gives the way to call it off. */
export function afterStart(run: () => void): () => void {
  let idle: number | null = null;
  let current = true;
  Promise.race([map, time()]).then(() => {
    if (current) idle = requestIdleCallback(run, { timeout: LATEST });
  });
  return () => {
    current = false;
    if (idle !== null) cancelIdleCallback(idle);
  };
}
