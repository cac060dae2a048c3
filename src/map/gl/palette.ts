import { rgb } from 'd3-color';

/** Red, green, blue and opacity, 0 to 255 each. */
export type Rgba = [number, number, number, number];

/** Finds the colour behind `var(--name)`; a plain colour is given back as it is. */
export type Resolve = (css: string) => string;

/** Colours of the theme an element stands in. Each is read from the page once: reading makes the page work out its styles. */
export function paletteOf(element: Element): Resolve {
  const style = getComputedStyle(element);
  const known = new Map<string, string>();
  return (css) => {
    const name = /^var\((--[\w-]+)\)$/.exec(css)?.[1];
    if (name === undefined) return css;
    const colour = known.get(name) ?? style.getPropertyValue(name).trim();
    known.set(name, colour);
    return colour;
  };
}

export function rgbaOf(colour: string, opacity = 1): Rgba {
  const { r, g, b, opacity: own } = rgb(colour);
  return [r, g, b, Math.round(own * opacity * 255)];
}
