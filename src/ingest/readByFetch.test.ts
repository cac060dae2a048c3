import { afterEach, describe, expect, test, vi } from 'vitest';
import { aPackage } from '../../test/builders/packageBuilder.ts';
import { openPackage } from './openPackage.ts';
import { readByFetch } from './readByFetch.ts';

afterEach(() => vi.unstubAllGlobals());

const answering = (answer: (url: URL, init?: RequestInit) => Promise<Response>) => {
  const fetching = vi.fn(answer);
  vi.stubGlobal('fetch', fetching);
  return fetching;
};

describe('readByFetch', () => {
  test('asks the server each time, under the base, with the path as it is', async () => {
    const fetching = answering(async () => new Response(new Uint8Array([1, 2])));
    const answer = await readByFetch('http://10.1.2.3/map/data')('sample/数据 #1.csv');
    expect(answer).toEqual({ kind: 'bytes', bytes: new Uint8Array([1, 2]) });
    const [url, init] = fetching.mock.calls[0] ?? [];
    expect(String(url)).toBe('http://10.1.2.3/map/data/sample/%E6%95%B0%E6%8D%AE%20%231.csv');
    expect(init).toMatchObject({ cache: 'no-cache' });
  });

  test.each([
    [404, '服务器上没有这个文件（HTTP 404）', true],
    [403, '没有读取权限，可能需要登录（HTTP 403）', undefined],
    [502, '服务器出错（HTTP 502）', undefined],
    [418, '服务器没有给出文件（HTTP 418）', undefined],
  ])('HTTP %i', async (status, reason, absent) => {
    answering(async () => new Response('', { status }));
    const answer = await readByFetch('http://a/')('towns.csv');
    expect(answer).toEqual({ kind: 'unreachable', reason, ...(absent ? { absent } : {}) });
  });

  test('no connection', async () => {
    answering(async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await readByFetch('http://a/')('towns.csv')).toMatchObject({ reason: '连不上服务器，或传输中断' });
  });

  test('a server that never answers is given up', async () => {
    answering(
      (_, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    );
    expect(await readByFetch('http://a/', 0.02)('towns.csv')).toMatchObject({
      kind: 'unreachable',
      reason: '等了 0.02 秒还没有收完',
    });
  });
});

describe('openPackage', () => {
  const serve = () => {
    const { read } = aPackage();
    return answering(async (url) => {
      const answer = await read(decodeURIComponent(url.pathname.replace('/map/data/', '')));
      return answer.kind === 'bytes'
        ? new Response(new Uint8Array(answer.bytes))
        : new Response('', { status: 404 });
    });
  };

  test('runs on the main thread where there is no worker', async () => {
    vi.stubGlobal('document', { baseURI: 'http://10.1.2.3/map/' });
    vi.stubGlobal('Worker', undefined);
    serve();
    const files: string[] = [];
    const opened = await openPackage('./data/', { onProgress: (_done, _total, file) => files.push(file) });
    expect(opened.result.kind).toBe('ready');
    expect(files.some((file) => file.startsWith('policy/'))).toBe(false);
    expect((await opened.readPolicy())?.items.length).toBeGreaterThan(0);
    expect(files).toContain('geo/counties.geojson');
  });

  test('and where the worker breaks down, which it then ends', async () => {
    const terminate = vi.fn();
    class Broken extends EventTarget {
      terminate = terminate;
      start() {}
      postMessage() {
        this.dispatchEvent(new Event('error'));
      }
    }
    vi.stubGlobal('document', { baseURI: 'http://10.1.2.3/map/' });
    vi.stubGlobal('Worker', Broken);
    serve();
    expect((await openPackage('./data/')).result.kind).toBe('ready');
    expect(terminate).toHaveBeenCalledOnce();
  });
});
