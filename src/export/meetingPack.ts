import type { DeckPlan } from './deckSlides.ts';
import type { ExportStamp } from './viewTables.ts';
import { zipFiles } from './zipFiles.ts';

interface Contents {
  readonly slides: Uint8Array;
  readonly workbook: Uint8Array;
  readonly sceneFile: string;
}

/** What is carried into a meeting, as one zip: every file bears the id of the others. */
export function meetingPack(
  { title, statement, sources }: DeckPlan,
  { slides, workbook, sceneFile }: Contents,
  { id }: ExportStamp,
): Uint8Array<ArrayBuffer> {
  const lines = [
    title,
    '',
    ...statement.map(([heading, text]) => `${heading}：${text}`),
    '',
    '来源',
    ...sources.map((source, i) => `${i + 1}. ${source}`),
  ];
  return zipFiles({
    [`演示文稿-${id}.pptx`]: slides,
    [`数据表-${id}.xlsx`]: workbook,
    [`场景-${id}.json`]: sceneFile,
    // Old Notepad takes a file without the mark for GBK.
    [`来源-${id}.txt`]: `\uFEFF${lines.join('\r\n')}\r\n`,
  });
}
