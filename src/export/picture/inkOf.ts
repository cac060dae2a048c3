/** A colour as every viewer of SVG reads it: opaque, with its opacity told beside it. */
export interface Ink {
  readonly colour: string;
  readonly opacity: number;
}

/** Of a computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`; anything else stays as it is. */
export function inkOf(computed: string): Ink {
  const inside = /^(rgba?|color)\((.*)\)$/.exec(computed);
  if (!inside) return { colour: computed, opacity: 1 };
  const [, kind = '', numbers = ''] = inside;
  const parts = numbers
    .replace('srgb', '')
    .split(/[\s,/]+/)
    .filter(Boolean)
    .map(Number);
  const [red = 0, green = 0, blue = 0, opacity = 1] = parts;
  const whole = kind === 'color' ? 255 : 1;
  const hex = [red, green, blue].map((part) =>
    Math.round(Math.min(255, Math.max(0, part * whole)))
      .toString(16)
      .padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity };
}
