import { expose, transfer } from 'comlink';
import type { WorkbookPlan } from './workbookPlan.ts';
import { writeWorkbook } from './writeWorkbook.ts';

const api = {
  write: async (plan: WorkbookPlan) => {
    const bytes = await writeWorkbook(plan);
    return transfer(bytes, [bytes.buffer]);
  },
};
export type WorkbookWriter = typeof api;

expose(api);
