import Papa from 'papaparse';

/** Rows of cells, held by the worker; only their number is told. */
let rows: readonly (readonly string[])[] = [];

addEventListener('message', async ({ data }: MessageEvent<File>) => {
  rows = Papa.parse<string[]>(await data.text(), { skipEmptyLines: true }).data;
  postMessage(rows.length);
});
