import type { PackageActions } from '#panels/PackageActions.ts';

/** The same actions, whose code is fetched when the first of them is asked for. */
export function lateActions(reload: () => void): PackageActions {
  const actions = async () => (await import('./packageActions.ts')).packageActions(reload);
  return {
    files: async () => (await actions()).files(),
    refresh: async () => (await actions()).refresh(),
    filesOf: async (id) => (await actions()).filesOf(id),
    load: async (files) => (await actions()).load(files),
    faultsIn: async (files) => (await actions()).faultsIn(files),
    zip: async () => (await actions()).zip(),
    publicEdition: async () => (await actions()).publicEdition(),
    zipOf: async (files) => (await actions()).zipOf(files),
    wantedList: async (request) => (await actions()).wantedList(request),
    keep: async (...made) => (await actions()).keep(...made),
    use: async (id) => (await actions()).use(id),
    keptHere: async () => (await actions()).keptHere(),
    clear: async () => (await actions()).clear(),
  };
}
