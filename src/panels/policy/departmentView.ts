import type { ViewState } from '#view/viewState.ts';

/** The page of a department, or with '' that of all. */
export const departmentView = (department: string): Partial<ViewState> => ({
  mode: 'policy',
  page: 'duties',
  department,
  clause: '',
  select: null,
});
