import { strToU8, zipSync } from 'fflate';

/** Files by name as a zip; names and texts in UTF-8. */
export const zipFiles = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  ) as Uint8Array<ArrayBuffer>;
