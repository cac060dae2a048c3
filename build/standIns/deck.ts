/**
 * Stands in for what deck.gl has beside drawing: MapLibre moves the map, the page picks and hears the pointer, and layers are given
 * their data.
 */
class Refused {
  constructor() {
    throw new Error('deck.gl only draws here');
  }
}

export default Refused;

/** loaders.gl */
export const load = (): never => {
  throw new Error('layers are given their data');
};
export const registerLoaders = (): void => {};
export const ImageLoader = {};

/** mjolnir.js: whom deck.gl tells what it would hear, and the gestures it would tell apart. */
export class EventManager {
  on(): void {}
  watch(): void {}
  off(): void {}
  destroy(): void {}
}
class Gesture {}

export { Gesture as DoubleClickDrag, Gesture as Pan, Gesture as Pinch, Gesture as Tap };
