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
  const names = new Set<string>();
  for (const { nodeId, nodeType } of nodes) {
    if (nodeType !== 1) continue;
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of fonts)
      names.add(isCustomFont ? familyName : `local:${familyName}`);
  }
  await session.detach();
  return [...names].sort();
};
