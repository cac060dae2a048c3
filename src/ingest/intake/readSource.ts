import { zipSync } from 'fflate';
import type { Delimiter } from '#catalog/intake.ts';
import type { IntakeIssue, PackageBytes, Source } from '#domain/intake.ts';
import { decodeSource } from './decodeSource.ts';
import { type FileKind, fileKind } from './fileKind.ts';
import { findPackage } from './findPackage.ts';
import { caution, refusal } from './intakeIssue.ts';
import type { OnProgress } from './onProgress.ts';
import { brokenZip, openZip } from './openZip.ts';
import { readDelimited } from './readDelimited.ts';
import { readGeoJson } from './readGeoJson.ts';
import { readWorkbook } from './readWorkbook.ts';
import { fileTooLarge } from './sizeFault.ts';

/** What a reader hands over. Paths of a folder are below it or begin with its name. */
export type IntakeInput =
  | {
      readonly kind: 'file';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly delimiter?: Delimiter;
    }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'folder'; readonly files: PackageBytes };

const refused = (issue: IntakeIssue): Source => ({ kind: 'refused', issues: [issue] });

const no = (message: string, expected: string): Source => refused(refusal('file', {}, message, expected));

const TABLES = 'CSV 或 XLSX 表格；从 Excel、WPS 另存即可';

/** Files that are no tables, and what to do instead. */
const NO_TABLE = {
  empty: ['文件是空的', '至少有表头和一行数据'],
  picture: ['这是图片，不是表格（名字改成 .xlsx 也还是图片）', `${TABLES}；图片里的表要先录入或识别成文字`],
  pdf: ['这是 PDF，不是表格', `${TABLES}；向提供单位要原始表格`],
  archive: ['这是压缩包，但不是 zip', '解开后导入其中的表格，或重新压成 zip'],
  database: ['这是数据库文件，不是表格', TABLES],
  richText: ['这是 Word 文档，不是表格', TABLES],
  webPage: ['这是网页，不是表格（有的系统导出的 .xls 其实是网页）', '在 Excel 里打开，另存为 .xlsx'],
} as const satisfies Partial<Record<FileKind, readonly [string, string]>>;

const noTable = (kind: keyof typeof NO_TABLE): Source => {
  const [message, expected] = NO_TABLE[kind];
  return no(message, expected);
};

/** Reads what was chosen, dropped or pasted into tables as they stand. Never throws. */
export async function readSource(input: IntakeInput, onProgress: OnProgress = () => {}): Promise<Source> {
  switch (input.kind) {
    case 'folder':
      return readFolder(input.files);
    case 'paste':
      return input.text.trim() === ''
        ? no('剪贴板里没有文字', '先在 Excel 或 WPS 里选中单元格并复制')
        : readDelimited('粘贴的内容', input.text.replace(/^\uFEFF/, ''), '剪贴板', onProgress);
    case 'file':
      return readBytes(input.name, input.bytes, onProgress, input.delimiter);
  }
}

async function readBytes(
  name: string,
  bytes: Uint8Array,
  onProgress: OnProgress,
  delimiter?: Delimiter,
): Promise<Source> {
  const large = fileTooLarge(bytes.length);
  if (large) return refused(large);
  const total = bytes.length;
  onProgress({ stage: '识别文件', unit: 'bytes', done: 0, total });
  const kind = fileKind(bytes);
  switch (kind) {
    case 'zip':
      return readZip(bytes, onProgress);
    case 'ole':
      return readOle(bytes, onProgress);
    case 'json':
    case 'text': {
      const decoded = decodeSource(bytes);
      if (!decoded.ok) return no(decoded.reason, '在 Excel 里另存为“CSV UTF-8”或 .xlsx');
      onProgress({ stage: '识别文字', unit: 'bytes', done: total, total });
      if (decoded.text.trim() === '') return noTable('empty');
      const source =
        kind === 'json'
          ? readGeoJson(name, decoded.text)
          : readDelimited(name, decoded.text, decoded.encoding, onProgress, delimiter);
      return decoded.note === ''
        ? source
        : { ...source, issues: [caution('encoding', { sheet: name }, decoded.note, ''), ...source.issues] };
    }
    default:
      return noTable(kind);
  }
}

/** Parts of a workbook that hold no cells; macros are never looked at. */
const NO_CELLS =
  /^xl\/(?:media|drawings|embeddings|printerSettings|externalLinks|charts|ctrlProps)\/|vbaProject/i;

async function readZip(bytes: Uint8Array, onProgress: OnProgress): Promise<Source> {
  const zip = openZip(bytes);
  if (!zip.ok) return refused(zip.issue);
  const { names, unpack } = zip;
  if (names.some((name) => /^xl\/workbook\.(?:xml|bin)$/i.test(name))) {
    const parts = unpack((name) => !NO_CELLS.test(name));
    if (!parts) return refused(brokenZip);
    const total = [...parts.values()].reduce((sum, part) => sum + part.length, 0);
    onProgress({ stage: '解开工作簿', unit: 'bytes', done: total, total });
    return readWorkbook(zipSync(Object.fromEntries(parts), { level: 0 }), onProgress);
  }
  if (names.some((name) => /^(?:word|ppt)\//.test(name)))
    return no('这是 Word 或 PPT 文档，不是表格', TABLES);
  const root = findPackage(names);
  if (root === null)
    return no('压缩包里没有数据包（datapackage.json），也不是工作簿', '解开后逐个导入其中的 CSV 或 XLSX');
  const files = unpack((name) => name.startsWith(root) && !name.endsWith('/'));
  return files ? readFolder(files) : refused(brokenZip);
}

function readFolder(files: PackageBytes): Source {
  const root = findPackage([...files.keys()]);
  if (root === null)
    return no('文件夹里没有数据包（datapackage.json）', '选中数据包所在的文件夹，或逐个导入表格');
  const below = [...files]
    .filter(([path]) => path.startsWith(root))
    .map(([path, bytes]) => [path.slice(root.length), bytes] as const);
  return { kind: 'package', files: new Map(below), issues: [] };
}

const LATIN1 = new TextDecoder('latin1');
/** As it stands in the directory of an OLE file: each letter followed by a zero byte. */
const wide = (word: string): string => Array.from(word, (letter) => `${letter}\0`).join('');

/** The old container holds workbooks of before 2007, and those of today when they are locked. */
async function readOle(bytes: Uint8Array, onProgress: OnProgress): Promise<Source> {
  const content = LATIN1.decode(bytes);
  if (content.includes(wide('EncryptedPackage')))
    return no('工作簿加了密码，打不开', '在 Excel 里去掉打开密码，另存后再导入');
  if (content.includes(wide('WordDocument')) || content.includes(wide('PowerPoint Document')))
    return no('这是 Word 或 PPT 文档，不是表格', TABLES);
  if (!content.includes(wide('Workbook')) && !content.includes(wide('Book')))
    return no('旧格式的文件，里面没有工作簿', TABLES);
  return readWorkbook(bytes, onProgress);
}
