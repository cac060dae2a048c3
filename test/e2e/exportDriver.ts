import type { Page } from 'playwright-core';
import { bytesOf } from './bytesOf.ts';

/** Taking what is shown away as a file, in the words of the page. */
export const exportOf = (page: Page) => {
  const card = page.getByRole('dialog', { name: '导出' });
  const button = (name: string) => card.getByRole('button', { name: new RegExp(`^${name}`) });
  return {
    card,
    button,
    opener: page.getByRole('button', { name: '导出', exact: true }),
    edition: (name: '内部版' | '公开版') => card.getByRole('radio', { name: new RegExp(`^${name}`) }),
    status: card.getByRole('status'),
    refusal: card.getByRole('alert'),
    /** Asks for a file and waits for it. */
    take: async (
      name: string,
    ): Promise<{ readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }> => {
      const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
      return { name: download.suggestedFilename(), bytes: new Uint8Array(await bytesOf(download)) };
    },
  };
};
