import type { PageTables } from '#selectors/pageTables.ts';
import { shownList } from '../picture/shownList.ts';

const { useTold, useShown } = shownList<PageTables>();

/** The one way in for the tables of a page: while it is shown, the export offers them as files. */
export const useShownTables = (tables: PageTables | null): void => useTold(tables, tables?.of ?? '');

/** Those of the page that is shown; null where it has none. */
export const useTablesShown = (): PageTables | null => useShown()[0] ?? null;
