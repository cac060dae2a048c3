import type { ExportActions } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';

/** The exports, whose code is fetched when the first of them is asked for. */
export function lateExports(actions: PackageActions): ExportActions {
  const exports = async () => (await import('./exportActions.ts')).exportActions(actions);
  return {
    tables: async (...wish) => (await exports()).tables(...wish),
    edition: async (...wish) => (await exports()).edition(...wish),
    picture: async (...wish) => (await exports()).picture(...wish),
  };
}
