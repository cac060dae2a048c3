import type { FileAnswer, ReadFile } from './fileAnswer.ts';

const PATIENCE_SECONDS = 30;

/** Reads the files of a package under an address. Never rejects; a file that hangs is given up after 30 seconds. */
export function readByFetch(baseUrl: string, seconds = PATIENCE_SECONDS): ReadFile {
  const base = baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`;
  return async (path) => {
    try {
      const url = new URL(path.split('/').map(encodeURIComponent).join('/'), base);
      const signal = AbortSignal.timeout(seconds * 1000);
      const response = await fetch(url, { cache: 'no-cache', signal });
      if (!response.ok) return refused(response.status);
      return { kind: 'bytes', bytes: new Uint8Array(await response.arrayBuffer()) };
    } catch (error) {
      const late = error instanceof DOMException && error.name === 'TimeoutError';
      const reason = late ? `等了 ${seconds} 秒还没有收完` : '连不上服务器，或传输中断';
      return { kind: 'unreachable', reason };
    }
  };
}

function refused(status: number): FileAnswer {
  const reason = `${whatStatusMeans(status)}（HTTP ${status}）`;
  return status === 404 || status === 410
    ? { kind: 'unreachable', reason, absent: true }
    : { kind: 'unreachable', reason };
}

function whatStatusMeans(status: number): string {
  if (status === 404 || status === 410) return '服务器上没有这个文件';
  if (status === 401 || status === 403 || status === 407) return '没有读取权限，可能需要登录';
  return status >= 500 ? '服务器出错' : '服务器没有给出文件';
}
