import './ui/tokens.css';
import './ui/base.css';
import { openBeside } from './app/opening.ts';

/** What takes longer is told, in milliseconds. */
const PATIENCE = 300;

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

const root = document.getElementById('root');
// floor.js has already said which browsers will do.
if (root && !('__belowFloor' in window)) {
  setTimeout(() => root.querySelector('.starting')?.removeAttribute('hidden'), PATIENCE);
  // The data are on their way before the page's code is.
  const opening = openBeside();
  import('./app/start.tsx').then(
    ({ start }) => start(root, opening),
    () => tellNotFetched(root),
  );
}
