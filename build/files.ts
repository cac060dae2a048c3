import { resolve } from 'node:path';
import type { Rolldown } from 'vite';
import { workers } from './workers.ts';

type Graph = Rolldown.ChunkingContext;
type Comes = (id: string, graph: Graph) => boolean;

/** Whether a module comes with any of these: is one of them, or is imported by one, however far down; `late`: also when it asks. */
function comesWith(files: Iterable<string>, late = false): Comes {
  let coming: Set<string> | null = null;
  return (id, graph) => {
    if (!coming) {
      coming = new Set(Array.from(files, (file) => resolve(file)));
      for (const next of coming) {
        const module = graph.getModuleInfo(next);
        if (!module) throw new Error(`${next} is no module of the page.`);
        const imported = late
          ? [...module.importedIds, ...module.dynamicallyImportedIds]
          : module.importedIds;
        for (const one of imported) coming.add(one);
      }
    }
    return coming.has(id);
  };
}

/** What stands around the first map when nothing has been chosen yet. */
const AROUND_THE_MAP = [
  'src/panels/filter/FilterRail.tsx',
  'src/panels/side/SidePanel.tsx',
  'src/panels/dock/Dock.tsx',
  'src/panels/dock/dockPanels.ts',
  'src/panels/map/MapMenus.tsx',
  'src/panels/map/OverlayNote.tsx',
  'src/panels/map/YearBar.tsx',
  'src/map/tools/MapTools.tsx',
  'src/app/brief/AddToBrief.tsx',
];

const withEntry = comesWith(['src/main.tsx']);
const withDesk = comesWith(['src/app/start.tsx']);
const withAround = comesWith(AROUND_THE_MAP);
/** What follows the first map, and the pages of their own that take some of it; the briefing shows them all. */
const withParts = [
  withAround,
  ...['Data', 'Policy', 'Wall'].map((mode) => comesWith([`src/app/modes/${mode}Mode.tsx`])),
];
const withWorkers = comesWith(workers, true);

/**
 * The file of the build that a module goes into; null leaves that to the bundler. `entry` asks for the data and waits for little else,
 * `desk` draws the page meanwhile, `around` follows with what stands around the map, and `panels` has what several of `around` and the
 * other modes show. What workers need of the first two is in `common`, since none may import the page.
 */
export function fileOf(id: string, graph: Graph): string | null {
  if (workers.has(id)) return null;
  if (id.includes('vite/preload-helper') || id.includes('rolldown/runtime')) return 'common';
  const works = withWorkers(id, graph);
  if (withEntry(id, graph)) return works ? 'common' : 'entry';
  if (withDesk(id, graph)) return works ? 'common' : 'desk';
  if (works) return null;
  if (withParts.filter((comes) => comes(id, graph)).length > 1) return 'panels';
  return withAround(id, graph) ? 'around' : null;
}
