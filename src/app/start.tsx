import '#ui/tokens.css';
import '#ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Opening } from './opening.ts';

/** Puts the page into its place, which its data then fill. */
export function start(root: HTMLElement, opening: Opening): void {
  createRoot(root).render(<App first={opening} />);
}
