import type { Plugin } from 'vite';

/** What the entry imports first is named in the page, so that it is fetched beside the entry and not after it. */
export const earlyStart = (): Plugin => ({
  name: 'early-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const started = chunks.filter((chunk) => chunk.name === 'desk');
      const needed = started.flatMap((chunk) => [
        chunk,
        ...chunks.filter((c) => chunk.imports.includes(c.fileName)),
      ]);
      const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      return [
        ...needed.map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${fileName}` },
        })),
        ...styles.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
        })),
      ];
    },
  },
});
