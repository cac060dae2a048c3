import type { Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';

export interface PrintedPage {
  /** Without spaces: where lines break is no matter. */
  readonly text: string;
  /** mm. */
  readonly size: readonly [width: number, height: number];
}

const MM_PER_POINT = 25.4 / 72;

/** The page as it comes out of the printer. */
export async function printed(page: Page): Promise<readonly PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf, { mergePages: false });
  return Promise.all(
    text.map(async (part, i) => {
      const { width, height } = (await pdf.getPage(i + 1)).getViewport({ scale: 1 });
      return {
        text: part.replaceAll(/\s+/g, ''),
        size: [Math.round(width * MM_PER_POINT), Math.round(height * MM_PER_POINT)] as const,
      };
    }),
  );
}
