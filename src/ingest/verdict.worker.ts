import { expose } from 'comlink';
import { filesVerdict } from './filesVerdict.ts';

const api = { filesVerdict };
export type VerdictApi = typeof api;

expose(api);
