import type { Breath } from '../breath.ts';

const MADE = 'data-made-of';

interface Pseudo {
  readonly element: Element;
  readonly which: '::before' | '::after';
  readonly text: string;
  readonly css: string;
}

/** Makes an element of each `::before` and `::after` below `root`, for a reader that knows elements alone. */
export async function ownPseudos(root: HTMLElement, breathe: Breath): Promise<void> {
  const { ownerDocument: page } = root;
  const view = page.defaultView;
  if (!view) return;
  // All are found before the first is made: each one made lays the page out anew.
  const found: Pseudo[] = [];
  for (const element of [root, ...root.querySelectorAll('*')]) {
    await breathe();
    for (const which of ['::before', '::after'] as const) {
      const style = view.getComputedStyle(element, which);
      const { content } = style;
      if (content === 'none' || content === 'normal' || style.display === 'none') continue;
      found.push({ element, which, text: content.replace(/^"|"$/g, ''), css: cssOf(style) });
    }
  }
  const rule = page.createElement('style');
  rule.textContent = (['before', 'after'] as const)
    .map((which) => `[${MADE}~="${which}"]::${which} { content: none !important; }`)
    .join('\n');
  page.head.append(rule);
  for (const { element, which, text, css } of found) {
    const made = page.createElement('span');
    made.style.cssText = css;
    made.textContent = text;
    element.setAttribute(MADE, `${element.getAttribute(MADE) ?? ''} ${which.slice(2)}`);
    if (which === '::before') element.prepend(made);
    else element.append(made);
  }
}

/** What places and paints a box and its text; the rest it has from where it stands. */
const TAKEN = [
  ...['display', 'position', 'inset', 'float', 'width', 'height', 'margin', 'padding', 'order', 'flex'],
  ...['align-self', 'justify-self', 'grid-area', 'vertical-align', 'transform', 'z-index', 'overflow'],
  ...[
    'border-width',
    'border-style',
    'border-color',
    'border-radius',
    'background-color',
    'background-image',
  ],
  ...['box-shadow', 'clip-path', 'opacity', 'visibility', 'color', 'font', 'letter-spacing', 'text-shadow'],
  ...['text-decoration', 'white-space', 'pointer-events'],
];

const cssOf = (style: CSSStyleDeclaration): string =>
  TAKEN.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
