import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AreaFill, Third } from './areaFill.ts';
import { fillColour } from './hatches.ts';
import { type Ink, inkOn, type Theme } from './inkOn.ts';

const INK: Readonly<Record<Ink, string>> = { dark: '#05080c', light: '#ffffff' };
const THIRDS: readonly Third[] = [0, 1, 2];
const STEPS = [1, 2, 3, 4, 5, 6, 7];
const FILLS: readonly AreaFill[] = [
  ...STEPS.map((step): AreaFill => ({ kind: 'class', step, hatch: 'none' })),
  ...STEPS.map((step): AreaFill => ({ kind: 'change', step, hatch: 'none' })),
  ...THIRDS.flatMap((first) =>
    THIRDS.map((second): AreaFill => ({ kind: 'pair', first, second, hatch: 'none' })),
  ),
  { kind: 'missing' },
  { kind: 'notApplicable' },
];

/** The colours of a theme, by token. */
function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  const block = css.slice(css.indexOf(`[data-theme="${theme}"] {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
}

const channel = (part: string): number => {
  const c = Number.parseInt(part, 16) / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const luminance = (hex: string): number =>
  0.2126 * channel(hex.slice(1, 3)) + 0.7152 * channel(hex.slice(3, 5)) + 0.0722 * channel(hex.slice(5, 7));
const contrast = (a: string, b: string): number => {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
};

describe.each(['dark', 'light'] as const)('%s', (theme) => {
  const tokens = tokensOf(theme);
  const colourOf = (fill: AreaFill): string => {
    const token = /var\((.*)\)/.exec(fillColour(fill, ''))?.[1] ?? '';
    const hex = tokens.get(token);
    if (hex === undefined) throw new Error(`no ${token} in the ${theme} theme`);
    return hex;
  };

  test('every fill has a colour of its own', () => {
    const colours = FILLS.map(colourOf);
    expect(new Set(colours).size).toBe(colours.length);
  });

  test('the ink on every fill can be read, and is the better of the two', () => {
    for (const fill of FILLS) {
      const ink = inkOn(fill, theme);
      const [chosen, other] = [
        contrast(INK[ink], colourOf(fill)),
        contrast(INK[ink === 'dark' ? 'light' : 'dark'], colourOf(fill)),
      ];
      expect(chosen, JSON.stringify(fill)).toBeGreaterThanOrEqual(4.5);
      expect(chosen, JSON.stringify(fill)).toBeGreaterThan(other);
    }
  });
});
