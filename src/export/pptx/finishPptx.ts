import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { finishChart, finishChartBook } from './finishChart.ts';

/** On every Windows, and named by WPS; 等线 comes with newer Office only. */
export const EAST_ASIAN = 'Microsoft YaHei';

const EA = `<a:ea typeface="${EAST_ASIAN}"/>`;

/** What follows the East Asian font among the properties of a run, by the schema. */
const AFTER_EA = /<a:(?:cs|sym|hlinkClick|hlinkMouseOver|rtl|extLst)\b/;

/** Gives the properties of every run an East Asian font: without one, PowerPoint picks by the language of the computer. */
function withFonts(xml: string): string {
  return xml
    .replace(/<a:ea typeface="[^"]*"/g, `<a:ea typeface="${EAST_ASIAN}"`)
    .replace(/<a:r><a:t/g, '<a:r><a:rPr/><a:t')
    .replace(
      /<a:(rPr|defRPr|endParaRPr)\b((?:\s[^<>]*?)?)(?:\/>|>([\s\S]*?)<\/a:\1>)/g,
      (_, tag: string, attributes: string, inner = '') =>
        `<a:${tag}${attributes}>${withEa(inner as string)}</a:${tag}>`,
    );
}

function withEa(inner: string): string {
  if (inner.includes('<a:ea ')) return inner;
  const at = inner.search(AFTER_EA);
  return at < 0 ? `${inner}${EA}` : `${inner.slice(0, at)}${EA}${inner.slice(at)}`;
}

/** What a chart does not say of a text it takes from here. */
const CHART_TEXT = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr>${EA}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN">${EA}</a:endParaRPr></a:p></c:txPr>`;

const withChartText = (xml: string): string =>
  /<\/c:txPr>\s*<c:externalData/.test(xml)
    ? xml
    : xml.replace('<c:externalData', `${CHART_TEXT}<c:externalData`);

/** The writer counts shapes by kind and may give two the same number. */
function withOwnIds(xml: string): string {
  let id = 0;
  return xml.replace(/(<p:cNvPr id=")[^"]*"/g, (_, head: string) => {
    id += 1;
    return `${head}${id}"`;
  });
}

/** What somebody pasted and XML cannot hold. */
const withoutControls = (xml: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  xml.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** The writer names parts it does not write. */
const withoutAbsent = (types: string, parts: Readonly<Record<string, unknown>>): string =>
  types.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (override, part: string) =>
    part in parts ? override : '',
  );

/** The slides as they were written, with fonts for Chinese, ids of their own, and no part named that is not there. */
export function finishPptx(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const finished = Object.entries(parts)
    // Entries of folders are no parts.
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, content]): [string, Uint8Array] => [path, finishPart(path, content, parts)]);
  return zipSync(Object.fromEntries(finished)) as Uint8Array<ArrayBuffer>;
}

function finishPart(
  path: string,
  content: Uint8Array,
  parts: Readonly<Record<string, Uint8Array>>,
): Uint8Array {
  const book = /^ppt\/embeddings\/\D*(\d+)\.xlsx$/.exec(path);
  const chart = book && parts[`ppt/charts/chart${book[1]}.xml`];
  if (chart) return finishChartBook(content, strFromU8(chart));
  const finish = finishOf(path, parts);
  return finish ? strToU8(finish(strFromU8(content))) : content;
}

function finishOf(path: string, parts: Readonly<Record<string, unknown>>): ((xml: string) => string) | null {
  if (path === '[Content_Types].xml') return (xml) => withoutAbsent(xml, parts);
  if (/^ppt\/charts\/chart\d+\.xml$/.test(path))
    return (xml) => withFonts(withChartText(finishChart(withoutControls(xml))));
  if (/^ppt\/(?:\w+\/)?\w+\.xml$/.test(path)) return (xml) => withOwnIds(withFonts(withoutControls(xml)));
  return null;
}
