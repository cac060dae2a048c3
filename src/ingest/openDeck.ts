import { type DeckFileAnswer, readDeckFile } from './deckFile.ts';

/** A briefing is some tens of kilobytes; the page reads it itself and would stand still over a large file. */
const MOST_BYTES = 5 * 1024 * 1024;

/** Reads a file of a briefing. Never rejects for anything it may hold. */
export async function openDeck(file: File): Promise<DeckFileAnswer> {
  if (file.size > MOST_BYTES)
    return { kind: 'refused', why: '文件超过 5 MB，不像汇报文件', toDo: '请选择由“汇报”页导出的 .json 文件' };
  const text = await file.text().catch(() => null);
  if (text === null)
    return { kind: 'refused', why: '文件读不出，可能已被移走或改动', toDo: '请重新选择文件' };
  return readDeckFile(file.name, text.replace(/^\uFEFF/, ''));
}
