const ROOM = 12;

/** Width in Chinese characters: Latin letters, digits and spaces take half of one. */
const widthOf = (text: string): number =>
  [...text].reduce((width, char) => width + (char < '\u0100' ? 0.5 : 1), 0);

export const fitsCell = (text: string): boolean => widthOf(text) <= ROOM;

/** Text cut to the room of a cell of the matrix. */
export function cutToCell(text: string): string {
  if (fitsCell(text)) return text;
  const chars = [...text];
  while (widthOf(chars.join('')) > ROOM - 1) chars.pop();
  return `${chars.join('')}…`;
}

/** Up to the first stop: what a sentence is about. */
export const firstClause = (text: string): string => text.split(/[，。；：（,;:(]/u)[0]?.trim() ?? '';
