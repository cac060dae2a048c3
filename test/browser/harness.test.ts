import { expect, test } from 'vitest';
import { fontsDrawn } from '../harness/fontsDrawn.ts';
import { pageOpener } from '../harness/page.ts';
import { SUB_PATH } from '../harness/staticServer.ts';

const openPage = pageOpener();

const html = (script: string) => ({
  contentType: 'text/html',
  body: `<!doctype html><title>probe</title><body><script type="module">${script}</script>`,
});

test('the browser is at the floor or above, with WebGL2', async () => {
  const { page } = await openPage({ path: 'probe.html', webgl: true, files: { 'probe.html': html('') } });
  expect(await page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null)).toBe(
    true,
  );
  expect(await page.evaluate(() => isSecureContext)).toBe(true);
});

test('a name that is not loopback is no secure context', async () => {
  const { page, home } = await openPage({
    path: 'probe.html',
    host: 'plain',
    below: SUB_PATH,
    files: { 'probe.html': html('') },
  });
  expect(home).toMatch(/^http:\/\/shuozhou\.test:\d+\/map\/chanye\/$/);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  expect(await page.evaluate(() => 'randomUUID' in crypto)).toBe(false);
});

test('files are replaced for a worker too, and what leaves the origin is seen', async () => {
  const { page, requests, foreignRequests, consoleErrors } = await openPage({
    path: 'probe.html',
    files: {
      'probe.html': html(`
        new Worker('./probe.js').onmessage = ({ data }) => { document.title = data };
        fetch('https://example.org/').catch(() => {});`),
      'probe.js': "fetch('data/probe.csv').then((r) => r.text()).then((text) => postMessage(text));",
      'data/probe.csv': '朔州',
    },
  });
  await page.waitForFunction(() => document.title === '朔州');
  expect(requests.some((url) => url.endsWith('/data/probe.csv'))).toBe(true);
  expect(foreignRequests()).toEqual(['https://example.org/']);
  expect(consoleErrors.join()).toContain('example.org');
});

const inFonts = (text: string) => ({
  contentType: 'text/html',
  body: `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="./fonts/fonts.css">
    <p style="font: 16px 'Noto Sans SC', 'Noto Sans SC Rest', sans-serif">${text}</p>`,
});

test('Chinese is drawn with the fonts shipped, and the machine lends none', async () => {
  const shown = async (text: string) => {
    const { page } = await openPage({ path: 'probe.html', files: { 'probe.html': inFonts(text) } });
    return fontsDrawn(page);
  };
  expect(await shown('朔州圐圙塄 1,234 亿元')).toEqual(['Noto Sans SC']);
  // In GB2312 but rare: from a file fetched on demand. Korean: nobody ships it.
  expect(await shown('龌')).toEqual(['Noto Sans SC']);
  expect(await shown('한')).not.toEqual(['Noto Sans SC']);
});

test('figures are of one width', async () => {
  const { page } = await openPage({ path: 'probe.html', files: { 'probe.html': inFonts('') } });
  const widths = await page.evaluate(async () => {
    await document.fonts.load('700 100px "Noto Sans SC"', '0123456789');
    const pen = document.createElement('canvas').getContext('2d');
    if (pen) pen.font = '700 100px "Noto Sans SC"';
    return [...'0123456789'].map((digit) => pen?.measureText(digit).width.toFixed(2));
  });
  expect(widths[0]).not.toBe('0.00');
  expect(new Set(widths).size).toBe(1);
});
