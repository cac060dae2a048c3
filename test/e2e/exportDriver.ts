import type { Locator, Page } from 'playwright-core';
import type { PictureSizeId } from '#catalog/pictures.ts';
import { bytesOf } from './bytesOf.ts';

/** Taking what is shown away as a file, in the words of the page. */
export const exportOf = (page: Page) => {
  const card = page.getByRole('dialog', { name: '导出' });
  const button = (name: string) => card.getByRole('button', { name: new RegExp(`^${name}`) });
  const taken = async (button: Locator) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(await bytesOf(download)) };
  };
  const choosePicture = async (part: '地图' | '整页', size: PictureSizeId) => {
    await card.getByRole('radio', { name: new RegExp(`^${part}`) }).check();
    await card.getByLabel('图片大小').selectOption(size);
  };
  return {
    card,
    button,
    opener: page.getByRole('button', { name: '导出', exact: true }),
    edition: (name: '内部版' | '公开版') => card.getByRole('radio', { name: new RegExp(`^${name}`) }),
    status: card.getByRole('status'),
    refusal: card.getByRole('alert'),
    /** Asks for a file and waits for it. */
    take: (name: string) => taken(button(name)),
    /** Of a page that has only one: the page itself. */
    takePage: async (size: PictureSizeId) => {
      await card.getByLabel('图片大小').selectOption(size);
      return taken(button('保存图片'));
    },
    /** Chooses what a picture shows and how large it is, without asking for it. */
    choosePicture,
    takePicture: async (part: '地图' | '整页', size: PictureSizeId) => {
      await choosePicture(part, size);
      return taken(button('保存图片'));
    },
  };
};
