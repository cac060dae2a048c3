import { CFB } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { aWorkbook, encoded } from '../builders/tableFile.ts';
import { type BadFile, bytes, csv, file, refused, told } from './badFile.ts';

const MEGABYTE = 1024 * 1024;

/** A container of before 2007 with one stream in it. */
function ole(stream: string): Uint8Array {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, `/${stream}`, bytes(...Array.from({ length: 5000 }, (_, i) => i % 256)));
  return new Uint8Array(CFB.write(container, { type: 'array' }) as ArrayBuffer);
}

/** A workbook whose directory says another unpacked size for every part. */
function lying(size: number): Uint8Array {
  const book = aWorkbook([
    {
      rows: [
        ['名称', '产值'],
        ['东兴陶瓷', 1],
      ],
    },
  ]);
  const view = new DataView(book.buffer);
  for (let i = 0; i < book.length - 46; i += 1)
    if (view.getUint32(i, true) === 0x02014b50) view.setUint32(i + 24, size, true);
  return book;
}

const locked = (zip: Uint8Array): Uint8Array => {
  zip[6] = (zip[6] ?? 0) | 1;
  return zip;
};

const zipOf = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));

const gbk = (text: string): Uint8Array => new Uint8Array(iconv.encode(text, 'gb18030'));
const join = (...parts: readonly Uint8Array[]): Uint8Array =>
  new Uint8Array(parts.flatMap((part) => [...part]));

/** What is no table, or cannot be opened. */
export const BAD_CONTAINERS: readonly BadFile[] = [
  refused('an empty file', '文件是空的', () => file('a.csv', bytes())),
  refused('blanks only', '文件是空的', () => csv(' \n\n\t\n')),
  refused('a byte order mark only', '文件是空的', () => file('a.csv', bytes(0xef, 0xbb, 0xbf))),
  refused('commas only', '一行也没有', () => csv(',,,\n,,,\n')),
  refused('more than 200 MB', '超过 200 MB', () => file('a.csv', new Uint8Array(201 * MEGABYTE))),
  refused('a PNG named .xlsx', '这是图片', () => file('a.xlsx', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a))),
  refused('a JPEG named .csv', '这是图片', () => file('a.csv', bytes(0xff, 0xd8, 0xff, 0xe0))),
  refused('a GIF', '这是图片', () => file('a.xlsx', strToU8('GIF89a....'))),
  refused('a BMP', '这是图片', () => file('a.xlsx', bytes(0x42, 0x4d, 1, 2, 3, 4, 0, 0, 0, 0))),
  refused('a PDF', '这是 PDF', () => file('a.pdf', strToU8('%PDF-1.7'))),
  refused('an RTF document named .xls', '这是 Word 文档', () => file('a.xls', strToU8('{\\rtf1\\ansi'))),
  refused('a RAR archive', '但不是 zip', () => file('a.zip', strToU8('Rar!\u001a'))),
  refused('a gzip archive', '但不是 zip', () => file('a.csv.gz', bytes(0x1f, 0x8b, 0x08, 0))),
  refused('a database', '数据库文件', () => file('a.et', strToU8('SQLite format 3\0'))),
  refused('a web page named .xls', '这是网页', () =>
    file('a.xls', encoded('<html><table><tr><td>名称</td></tr></table></html>')),
  ),
  refused('a login page in place of a CSV', '这是网页', () => csv('<!DOCTYPE html><title>登录</title>')),
  refused('a locked workbook', '加了密码', () => file('a.xlsx', ole('EncryptedPackage'))),
  refused('an old Word document', 'Word 或 PPT', () => file('a.xls', ole('WordDocument'))),
  refused('an old container of something else', '里面没有工作簿', () => file('a.xls', ole('Something'))),
  refused('an old workbook cut short', '里面没有工作簿', () =>
    file('a.xls', aWorkbook([{ rows: [['甲', '乙']] }], 'biff8').slice(0, 1600)),
  ),
  refused('a locked zip', '压缩包加了密码', () => file('a.zip', locked(zipOf({ 'a.csv': '1' })))),
  refused('a zip bomb by its directory', '解开后有', () => file('a.xlsx', lying(0x7fffffff))),
  refused('a zip bomb that lies', '工作簿坏了', () => file('a.xlsx', lying(20))),
  refused('a zip of too many files', '个文件，超过', () =>
    file('a.zip', zipOf(Object.fromEntries(Array.from({ length: 5001 }, (_, i) => [`${i}.csv`, ''])))),
  ),
  refused('a zip cut short', '不完整', () =>
    file('a.xlsx', aWorkbook([{ rows: [['甲', '乙']] }]).slice(0, 900)),
  ),
  refused('a zip of nothing', '没有数据包', () => file('a.zip', zipSync({}))),
  refused('a Word document named .xlsx', 'Word 或 PPT', () =>
    file('a.xlsx', zipOf({ 'word/document.xml': '<w/>' })),
  ),
  refused('a zip of tables without a descriptor', '没有数据包', () =>
    file('a.zip', zipOf({ '表/a.csv': '名称,产值\n' })),
  ),
  refused('a workbook of broken XML', '工作簿坏了', () =>
    file('a.xlsx', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook>' })),
  ),
  refused('a workbook of empty sheets', '没有一个有内容的工作表', () =>
    file('a.xlsx', aWorkbook([{ rows: [] }, { rows: [['', null]] }])),
  ),
  refused('a folder that is no package', '没有数据包', () => ({
    kind: 'folder',
    files: new Map([['表/a.csv', encoded('a,b')]]),
  })),
  refused('an empty clipboard', '剪贴板里没有文字', () => ({ kind: 'paste', text: ' \n' })),
  refused('a binary file named .csv', '文字编码认不出', () =>
    file('a.csv', bytes(0x81, 0x00, 0xff, 0xfe, 0x00, 0xd8, 0xff)),
  ),
  refused('text that ends in half a character', '文字编码认不出', () =>
    file('a.csv', join(gbk('名称,产值\n陶瓷'), bytes(0xff, 0xff))),
  ),
  refused('UTF-16 by its mark, and is not', '标明是 UTF-16LE', () =>
    file('a.csv', bytes(0xff, 0xfe, 0x00, 0xd8)),
  ),
  told('two encodings pieced together', '混有两种编码', () =>
    file('a.csv', join(encoded('企业名称,产值（万元）\n东兴陶瓷,1\n'), gbk('怀益瓷业,2\n'))),
  ),
  told('UTF-16 without its mark', '没有字节序标记', () =>
    file('a.csv', new Uint8Array(iconv.encode('企业名称,产值\n东兴陶瓷,1\n', 'utf-16le'))),
  ),
  refused('JSON that breaks off', 'JSON 写错了', () =>
    file('a.geojson', encoded('{"type":"FeatureCollection","features":[')),
  ),
  refused('JSON that is no GeoJSON', '不是 GeoJSON', () => file('a.json', encoded('{"名称":"东兴陶瓷"}'))),
  refused('GeoJSON without points', '有 0 个是点', () =>
    file(
      'a.geojson',
      encoded(
        '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":{"type":"LineString","coordinates":[]},"properties":{}}]}',
      ),
    ),
  ),
  refused('10,000 columns', '10,000 列', () =>
    csv(`${Array.from({ length: 10_000 }, (_, i) => `列${i}`).join(',')}\n1,2\n`),
  ),
  refused('more rows than can be read', '行的上限', () => csv(`名称,产值\n${'甲,1\n'.repeat(500_001)}`)),
  refused('more cells than can be read', '个单元格', () =>
    csv(`${',,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n'.repeat(250_001)}`),
  ),
  refused('a sheet of too many columns', '600 列', () =>
    file('a.xlsx', aWorkbook([{ rows: [Array.from({ length: 600 }, (_, i) => `列${i}`)] }])),
  ),
];
