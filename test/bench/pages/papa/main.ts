const input = document.querySelector('input');
const output = document.querySelector('output');
if (!input || !output) throw new Error('the page has lost its parts');

/** A worker an import, as ours. */
input.addEventListener('change', () => {
  const worker = new Worker(new URL('./parse.worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<number>) => {
    output.textContent = `${data} rows`;
  });
  worker.postMessage(input.files?.[0]);
});
