import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** Where the built page is served: at the root, and below a path as a department's web server would. */
export const SUB_PATH = '/map/chanye/';

const MIME: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

export const mimeOf = (path: string): string => MIME[extname(path)] ?? 'application/octet-stream';

export interface StaticServer {
  readonly port: number;
  readonly close: () => Promise<void>;
}

const answer = (
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body = '',
): void => {
  response.writeHead(status, { 'Cache-Control': 'no-cache', ...headers });
  response.end(body);
};

const decode = (pathname: string): string | undefined => {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
};

/** What is answered in place of a file, by its path in the folder, and may be changed meanwhile; null: it is gone. */
export type Answers = ReadonlyMap<string, string | null>;

/** Only files, no fallback to index.html: a wrong address must be seen as one. */
export const serveFolder = async (
  folder: string,
  cacheControl = 'no-cache',
  answers: Answers = new Map(),
  read: (path: string) => Promise<Buffer> = readFile,
): Promise<StaticServer> => {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const pathname = decode(new URL(request.url ?? '/', 'http://localhost').pathname) ?? '/\0';
    if (`${pathname}/` === SUB_PATH) return answer(response, 301, { Location: SUB_PATH });
    const below = pathname.startsWith(SUB_PATH) ? pathname.slice(SUB_PATH.length - 1) : pathname;
    const path = join(root, below.endsWith('/') ? `${below}index.html` : below);
    if (!path.startsWith(root + sep)) return answer(response, 403, {});
    const instead = answers.get(path.slice(root.length + 1));
    const content = instead === undefined ? read(path) : Promise.resolve(instead);
    content.then(
      (body) => {
        if (body === null) return answer(response, 404, {}, 'not found');
        const whole = Buffer.isBuffer(body) ? body : Buffer.from(body);
        const headers = { 'Content-Type': mimeOf(path), 'Content-Length': whole.length };
        response.writeHead(200, { ...headers, 'Cache-Control': cacheControl });
        response.end(request.method === 'HEAD' ? undefined : whole);
      },
      () => answer(response, 404, { 'Content-Type': 'text/plain; charset=utf-8' }, 'not found'),
    );
  });
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
