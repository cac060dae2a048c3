import '#ui/tokens.css';
import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { prepareShapes } from '#domain/groundShape.ts';
import { App } from './App.tsx';
import type { Opening } from './opening.ts';

/** Puts the page into its place, which its data then fill. */
export function start(root: HTMLElement, opening: Opening): void {
  createRoot(root).render(<App first={opening} />);
  // The rest of the package takes a while: so long the page has nothing else to do.
  opening.fetched.then((counties) => counties && prepareShapes(counties));
}
