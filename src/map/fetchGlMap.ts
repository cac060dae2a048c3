/** The code of the WebGL map: asked for before it is known whether there is a card for it, since it takes longest to come. */
export const fetchGlMap = () => import('./gl/GlMap.tsx');
