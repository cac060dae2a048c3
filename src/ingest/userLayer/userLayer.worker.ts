import { expose } from 'comlink';
import { convertDatum } from './convertDatum.ts';
import { readFile } from './readFile.ts';

const api = { readFile, convertDatum };

export type UserLayerApi = typeof api;

expose(api);
