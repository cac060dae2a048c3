import type { Download, Page } from 'playwright-core';

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
      return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
    },
  };
};

async function bytesOf(download: Download): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Buffer[] = [];
  for await (const part of await download.createReadStream()) parts.push(part as Buffer);
  return new Uint8Array(Buffer.concat(parts));
}
