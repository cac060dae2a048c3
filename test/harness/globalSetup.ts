import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { BUILT_FOLDER } from './builtFolder.ts';
import { launchChromium } from './chromium.ts';
import { serveFolder } from './staticServer.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where tests connect to the one browser of the suite. */
    readonly browserEndpoint: string;
    /** Port of the server of the built page, on 127.0.0.1. */
    readonly sitePort: number;
  }
}

/** Once per suite: one browser, one server of the built page. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${BUILT_FOLDER}/index.html`))
    throw new Error(`${BUILT_FOLDER}/ is not built: run npm run build first`);
  const [browser, site] = await Promise.all([launchChromium(), serveFolder(BUILT_FOLDER)]);
  project.provide('browserEndpoint', browser.wsEndpoint());
  project.provide('sitePort', site.port);
  return async () => {
    await Promise.all([browser.close(), site.close()]);
  };
}
