import { expose } from 'comlink';
import { loadPackage, type OnProgress } from './loadPackage.ts';
import { readByFetch } from './readByFetch.ts';

const api = {
  load: (baseUrl: string, onProgress: OnProgress) => loadPackage(readByFetch(baseUrl), onProgress),
};

export type IngestApi = typeof api;

expose(api);
