import type { ExportStamp } from '#export/viewTables.ts';
import { today } from '#view/deck.ts';

/** By the clock of this computer: ids in the order of time, told apart where two fall together. */
export function newStamp(): ExportStamp {
  const [chance = 0] = crypto.getRandomValues(new Uint16Array(1));
  return { id: `${Date.now().toString(36)}-${chance.toString(36)}`, madeOn: today() };
}
