import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import type { Opening } from './opening.ts';

/** Data that come sooner are not announced, in milliseconds. */
const PATIENCE = 300;

/** Puts the page into its place: at once with its data, or with how far they are when they take long. */
export async function start(root: HTMLElement, opening: Opening): Promise<void> {
  await Promise.race([opening.done, new Promise((later) => setTimeout(later, PATIENCE))]);
  createRoot(root).render(<App first={opening} />);
}
