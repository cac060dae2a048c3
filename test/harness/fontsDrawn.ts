import type { Page } from 'playwright-core';

/**
 * Names of the fonts that text of the page is really drawn with. A font of the machine is marked with `local:`,
 * so that a character no shipped file has cannot go unseen.
 */
export const fontsDrawn = async (page: Page): Promise<string[]> => {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1 });
  const drawn = await Promise.all(
    nodes
      .filter(({ nodeType }) => nodeType === 1)
      .map(({ nodeId }) =>
        // What has left the page meanwhile draws nothing.
        session.send('CSS.getPlatformFontsForNode', { nodeId }).catch(() => ({ fonts: [] })),
      ),
  );
  const names = new Set(
    drawn.flatMap(({ fonts }) =>
      fonts.map(({ familyName, isCustomFont }) => (isCustomFont ? familyName : `local:${familyName}`)),
    ),
  );
  await session.detach();
  return [...names].sort();
};
