import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserServer, chromium } from 'playwright-core';

/** The name under which a test opens the page by plain http, where 127.0.0.1 would count as a secure context. */
export const PLAIN_HTTP_HOST = 'shuozhou.test';

/** Our own flags: those of the package switch web security off. Nothing but our server can be reached. */
const FLAGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--font-render-hinting=none',
  // There is no graphics card: pages are drawn by the processor at once, WebGL alone by SwiftShader.
  '--disable-gpu-compositing',
  `--host-resolver-rules=MAP ${PLAIN_HTTP_HOST} 127.0.0.1,MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
];

const CACHE = resolve('node_modules/.cache');

const versionOf = (name: string): string => {
  const { version }: { version: string } = JSON.parse(
    readFileSync(resolve('node_modules', name, 'package.json'), 'utf8'),
  );
  return version;
};

/**
 * Unpacks the browser out of the npm package, once. Each process unpacks into a folder of its own and renames it
 * when it is whole, so that two at a time cannot see half a browser.
 */
const unpackedFolder = (): string => {
  const folder = join(CACHE, `chromium-${versionOf('@sparticuz/chromium')}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const staging = mkdtempSync(join(CACHE, 'chromium-unpacking-'));
  try {
    execFileSync(process.execPath, [fileURLToPath(new URL('unpackChromium.mjs', import.meta.url))], {
      // The second name makes the package unpack its own libnss3, libnspr4 and libexpat too.
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    renameSync(staging, folder);
  } catch (error) {
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
};

const lacksLibraries = (executable: string): boolean => {
  try {
    return execFileSync('ldd', [executable], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).includes('not found');
  } catch {
    return true;
  }
};

/** Hides the fonts of the machine: a glyph that is not shipped with the page must be seen to be missing. */
const fontEnvironment = (): Record<string, string> => {
  const folder = join(CACHE, 'chromium-fonts');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const fonts = join(unpackedFolder(), 'fonts');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>\n`,
  );
  return { FONTCONFIG_FILE: file, FONTCONFIG_PATH: folder };
};

const inherited = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));

/** CHROME_PATH names an installed Chrome to use instead of the one from npm; `more` are flags beside ours. */
export const launchChromium = async (more: readonly string[] = []): Promise<BrowserServer> => {
  const folder = unpackedFolder();
  const installed = process.env.CHROME_PATH;
  const executablePath = installed ?? join(folder, 'chromium');
  const libraries: Record<string, string> =
    installed === undefined && lacksLibraries(executablePath)
      ? { LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH ?? ''].join(':') }
      : {};
  return chromium.launchServer({
    executablePath,
    args: [...FLAGS, ...more],
    headless: true,
    host: '127.0.0.1',
    env: { ...inherited(), ...fontEnvironment(), ...libraries },
  });
};
