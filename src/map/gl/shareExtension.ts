import { type Layer, LayerExtension } from '@deck.gl/core';

/** Leaves of every circle only its share, from the top clockwise. The layer gives it as `getShare`, 0 to 1. */
export class ShareExtension extends LayerExtension {
  static override extensionName = 'ShareExtension';
  static override defaultProps = { getShare: { type: 'accessor', value: 1 } };

  override getShaders(this: Layer) {
    return {
      inject: {
        'vs:#decl': 'in float instanceShares;\nout float vShare;',
        'vs:#main-end': 'vShare = instanceShares;',
        'fs:#decl': 'in float vShare;',
        'fs:DECKGL_FILTER_COLOR': `
  float around = fract(atan(geometry.uv.x, geometry.uv.y) / 6.2831853 + 1.0);
  if (vShare < 1.0 && around > vShare) discard;`,
      },
    };
  }

  override initializeState(this: Layer): void {
    this.getAttributeManager()?.addInstanced({
      instanceShares: { size: 1, accessor: 'getShare', defaultValue: 1 },
    });
  }
}
