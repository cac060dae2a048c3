import { askedMode, fetchAskedMode } from './app/modes/modeCode.ts';
import { openBeside, PATIENCE } from './app/opening.ts';
import { loadCoreFonts, loadFirstFonts } from './ui/loadCoreFonts.ts';

/** The page's own code did not come: said without it, and loading anew is what can be done. */
function tellNotFetched(root: HTMLElement): void {
  const told = Object.assign(document.createElement('p'), {
    className: 'starting',
    textContent: '页面没有读全，可能是网络中断，或页面正在更新。',
  });
  told.setAttribute('role', 'alert');
  const again = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'small-button',
    textContent: '重新载入',
    onclick: () => location.reload(),
  });
  told.append(again);
  root.replaceChildren(told);
}

/** When floor.js has said which browsers will do, and there is a place for the page. */
const parsed = new Promise<void>((done) => {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => done(), { once: true });
  else done();
});

// The data are on their way before the page's code is.
const opening = openBeside();
// A worker starts only as the page has time for it, so the page's own code waits for a task.
const code = new Promise((done) => setTimeout(done)).then(() => import('./app/start.tsx')).catch(() => null);
fetchAskedMode(location.search);
// Asked for last, to be there before the first text.
if (askedMode(location.search)) loadCoreFonts(['first', 'more']);
else loadFirstFonts();

parsed.then(async () => {
  const root = document.getElementById('root');
  if (!root || '__belowFloor' in window) return;
  const late = setTimeout(() => root.querySelector('.starting')?.removeAttribute('hidden'), PATIENCE);
  const module = await code;
  clearTimeout(late);
  if (module) module.start(root, opening);
  else tellNotFetched(root);
});
