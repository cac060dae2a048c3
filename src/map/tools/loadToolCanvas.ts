/** Fetches the drawing code: once, and by then the pointer may only be on its way to a tool. */
export const loadToolCanvas = () => import('./ToolCanvas.tsx');
