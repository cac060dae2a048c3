import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { STANDINGS } from '#catalog/standings.ts';
import { symbolOf } from '../scene/lineLooks.ts';

/** A point without a value is none: left empty, some programs read it as zero. */
const withoutBlanks = (xml: string): string => xml.replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '');

/** A line in the order of the schema, with a symbol of its own, dashed where its name says it is sample. */
function finishLine(line: string, i: number): string {
  const [marker = ''] = /<c:marker>[\s\S]*?<\/c:marker>/.exec(line) ?? [];
  const name = /<c:tx>[\s\S]*?<c:v>([^<]*)<\/c:v>/.exec(line)?.[1] ?? '';
  const shaped = marker.replace(/<c:symbol val="[^"]*"/, `<c:symbol val="${symbolOf(i)}"`);
  const ordered = line
    .replace(marker, '')
    .replace(/<c:invertIfNegative[^>]*\/>/, '')
    .replace('<c:dLbls>', `${shaped}<c:dLbls>`);
  return name.endsWith(`${STANDINGS.sample.label}）`)
    ? ordered.replace('<a:prstDash val="solid"/>', '<a:prstDash val="sysDash"/>')
    : ordered;
}

/** A chart of lines as the schema has it: how they are grouped is said, and there are two axes. */
const withLines = (xml: string): string =>
  xml.replace(/<c:lineChart>([\s\S]*?)<\/c:lineChart>/g, (_, inner: string) => {
    let at = 0;
    const lines = inner.replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (line) => {
      at += 1;
      return finishLine(line, at - 1);
    });
    const axes = lines.replace(/((?:<c:axId val="\d+"\/>){2})<c:axId val="\d+"\/>/, '$1');
    return `<c:lineChart><c:grouping val="standard"/>${axes}</c:lineChart>`;
  });

/** A chart with gaps where there is no value, and lines as they are told apart. */
export const finishChart = (xml: string): string => withLines(withoutBlanks(xml));

/** The workbook of a chart with the chart's own values: the writer leaves out zeros, and writes gaps as empty numbers. */
export function finishChartBook(book: Uint8Array, chart: string): Uint8Array {
  const parts = unzipSync(book);
  const values = cellsOf(chart);
  const finished = Object.entries(parts).map(([path, part]): [string, Uint8Array] => {
    if (!/^xl\/worksheets\/\w+\.xml$/.test(path)) return [path, part];
    const sheet = strFromU8(part).replace(/<c r="([A-Z]+\d+)"><v><\/v><\/c>/g, (_, cell: string) => {
      const value = values.get(cell);
      return value === undefined ? '' : `<c r="${cell}"><v>${value}</v></c>`;
    });
    return [path, strToU8(sheet)];
  });
  return zipSync(Object.fromEntries(finished));
}

/** What a chart says stands in the cells of its workbook. */
function cellsOf(chart: string): ReadonlyMap<string, string> {
  const columns = chart.matchAll(/<c:val>[\s\S]*?<c:f>Sheet1!\$([A-Z]+)\$2[\s\S]*?<\/c:val>/g);
  return new Map(
    [...columns].flatMap(([values, column = '']) =>
      [...values.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]+)<\/c:v>/g)].map(
        ([, i = '0', value = '']): [string, string] => [`${column}${Number(i) + 2}`, value],
      ),
    ),
  );
}
