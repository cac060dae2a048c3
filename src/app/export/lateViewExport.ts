import type { ExportView } from '#panels/ExportActions.ts';
import type { PackageActions } from '#panels/PackageActions.ts';

/** The export of the view, whose code is fetched when it is first asked for. */
export const lateViewExport =
  (actions: PackageActions): ExportView =>
  async (...wish) =>
    (await import('./viewExport.ts')).viewExport(actions)(...wish);
