import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const standIn = (name: string): string => resolve('build/standIns', name);
const NOTHING = standIn('nothing.ts');
const DRAWS_ONLY = standIn('deck.ts');

/** What modules of a library ask for, and what is built instead. */
const INSTEAD: readonly { readonly by: string; readonly asked: Readonly<Record<string, string>> }[] = [
  {
    // It writes only: what reads and locks workbooks is left out, and what its streams need of Node; fflate, which is in the build
    // anyway, makes the zip.
    by: '/exceljs/lib/',
    asked: {
      '../csv/csv': NOTHING,
      '../utils/encryptor': NOTHING,
      '../utils/stream-buf': standIn('streamBuf.ts'),
      '../utils/zip-stream': standIn('zipStream.ts'),
      '../../utils/parse-sax': NOTHING,
      fs: NOTHING,
      jszip: NOTHING,
      'readable-stream': NOTHING,
      uuid: NOTHING,
    },
  },
  {
    by: '/@deck.gl/core/',
    asked: {
      '@loaders.gl/core': DRAWS_ONLY,
      '@loaders.gl/images': DRAWS_ONLY,
      'mjolnir.js': DRAWS_ONLY,
      '../controllers/map-controller.js': DRAWS_ONLY,
      './views/globe-view.js': DRAWS_ONLY,
    },
  },
  {
    by: '/@radix-ui/react-popover/',
    asked: { 'react-remove-scroll': standIn('modal.ts'), 'aria-hidden': standIn('modal.ts') },
  },
];

/** Texts of WebGPU shaders, where layers are drawn by WebGL2. */
const SHADERS = '/@luma.gl/shadertools/dist/modules/';
const WGSL = /\/\* wgsl \*\/ `[^`]*`/g;

/** Leaves out of the build what libraries carry for what is never done here. Fails where they no longer carry it. */
export const leanLibraries = (): Plugin => {
  const met = new Set<string>();
  return {
    name: 'lean-libraries',
    apply: 'build',
    enforce: 'pre',
    async resolveId(asked, importer) {
      if (asked === 'exceljs') return this.resolve('exceljs/lib/exceljs.bare.js', importer);
      const instead = INSTEAD.find(({ by }) => importer?.includes(by))?.asked[asked];
      if (instead !== undefined) met.add(asked);
      return instead;
    },
    transform(code, id) {
      if (!id.includes(SHADERS)) return null;
      const lean = code.replace(WGSL, "''");
      if (lean === code) return null;
      met.add(SHADERS);
      return { code: lean, map: null };
    },
    buildEnd(error) {
      const expected = [SHADERS, ...INSTEAD.flatMap(({ asked }) => Object.keys(asked))];
      const gone = expected.filter((one) => !met.has(one));
      if (!error && gone.length > 0) this.error(`No library has ${gone.join(', ')} any more.`);
    },
  };
};
