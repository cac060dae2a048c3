/**
 * Stands in for `@luma.gl/gpgpu`, see `vite.config.ts`. deck.gl packs attributes with it where it draws by WebGPU; the
 * map gives it a WebGL2 context, where it asks for none of this.
 */
const refuse = (): never => {
  throw new Error('attributes are packed for WebGPU only');
};

export const backendRegistry = { add: refuse };
export const cleanEvaluateSync = refuse;
export const interleave = refuse;
export class GPUDataEvaluator {
  constructor() {
    refuse();
  }
}
