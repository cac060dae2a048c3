import { type Layer, LayerExtension } from '@deck.gl/core';
import type { HatchStyle } from '#symbology/hatchStyles.ts';
import type { Rgba } from './palette.ts';

interface HatchOptions {
  readonly stripes: readonly HatchStyle[];
  readonly ink: Rgba;
  /** Device px for a CSS px. */
  readonly ratio: number;
}

const float = (value: number): string => value.toFixed(4);

/** Lays stripes of the screen over whatever a layer fills, so that sample is as hatched as it is on areas. */
export class HatchExtension extends LayerExtension<HatchOptions> {
  static override extensionName = 'HatchExtension';

  override getShaders(this: Layer, extension: this) {
    const { stripes, ink, ratio } = extension.opts;
    const [r, g, b, a] = ink.map((channel) => float(channel / 255));
    const lines = stripes.map(
      ({ size, line, degrees }) => `
  if (mod((gl_FragCoord.x ${degrees > 0 ? '-' : '+'} gl_FragCoord.y) * 0.7071, ${float(size * ratio)}) < ${float(line * ratio)}) {
    color.rgb = mix(color.rgb, vec3(${r}, ${g}, ${b}), ${a});
  }`,
    );
    return { inject: { 'fs:DECKGL_FILTER_COLOR': lines.join('\n') } };
  }
}
