/** Id of the element a clause is shown in. */
export const clauseElementId = (clauseId: string): string => `clause-${clauseId}`;

export const clauseElement = (clauseId: string): HTMLElement | null =>
  document.getElementById(clauseElementId(clauseId));
