import type { Plugin } from 'vite';

/** What the entry imports first is named in the page, so that it is fetched beside the entry and not after it. */
export const earlyStart = (): Plugin => ({
  name: 'early-start',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const started = chunks.filter((chunk) => chunk.name === 'desk');
      const needed = started.flatMap((chunk) => [
        chunk,
        ...chunks.filter((c) => chunk.imports.includes(c.fileName)),
      ]);
      const styles = needed.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      const tags = [
        ...needed.map(({ fileName }) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'modulepreload', fetchpriority: 'low', crossorigin: true, href: `./${fileName}` },
        })),
        ...styles.map((file) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'stylesheet', crossorigin: true, href: `./${file}` },
        })),
      ];
      // The entry is small, and asks for the data: it goes before what is large.
      return { html: html.replaceAll('<script async type="module"', '$& fetchpriority="high"'), tags };
    },
  },
});
