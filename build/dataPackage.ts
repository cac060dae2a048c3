import { cpSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The data package is fetched at run time, so it is copied as it is and never passes through the bundler. */
export const dataPackage = (): Plugin => {
  let outDir = 'dist';
  return {
    name: 'data-package',
    apply: 'build',
    configResolved(config) {
      outDir = config.build.outDir;
    },
    closeBundle() {
      cpSync('data', `${outDir}/data`, { recursive: true });
    },
  };
};
