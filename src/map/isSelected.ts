import type { Selection } from '#view/viewState.ts';

export const isSelected = (selected: Selection | null, kind: Selection['kind'], id: string): boolean =>
  selected?.kind === kind && selected.id === id;
