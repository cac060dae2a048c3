/** What a file is by its first bytes, whatever it is called. */
export type FileKind =
  | 'empty'
  | 'zip'
  | 'ole'
  | 'picture'
  | 'pdf'
  | 'archive'
  | 'database'
  | 'richText'
  | 'webPage'
  | 'json'
  | 'text';

const MARKS: readonly (readonly [FileKind, readonly (string | readonly number[])[]])[] = [
  [
    'zip',
    [
      [0x50, 0x4b, 0x03, 0x04],
      [0x50, 0x4b, 0x05, 0x06],
    ],
  ],
  ['ole', [[0xd0, 0xcf, 0x11, 0xe0]]],
  [
    'picture',
    [
      [0x89, 0x50, 0x4e, 0x47],
      [0xff, 0xd8, 0xff],
      'GIF8',
      'RIFF',
      [0x49, 0x49, 0x2a, 0x00],
      [0x4d, 0x4d, 0x00, 0x2a],
    ],
  ],
  ['pdf', ['%PDF']],
  ['archive', ['Rar!', '7z\u00bc\u00af', [0x1f, 0x8b, 0x08]]],
  ['database', ['SQLite format 3', [0x00, 0x01, 0x00, 0x00, 0x53, 0x74, 0x61, 0x6e]]],
  ['richText', ['{\\rtf']],
];

const bytesOf = (mark: string | readonly number[]): readonly number[] =>
  typeof mark === 'string' ? Array.from(mark, (c) => c.charCodeAt(0)) : mark;

const WEB_PAGE = /^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|meta|script|table)\b/i;

/** Of text only the first letters are looked at; a byte order mark and blanks before them do not count. */
export function fileKind(bytes: Uint8Array): FileKind {
  const bmp = bytes[0] === 0x42 && bytes[1] === 0x4d && bytes[6] === 0 && bytes[7] === 0 && bytes[8] === 0;
  if (bmp) return 'picture';
  for (const [kind, marks] of MARKS)
    if (marks.some((mark) => bytesOf(mark).every((byte, i) => bytes[i] === byte))) return kind;
  const head = new TextDecoder()
    .decode(bytes.subarray(0, 2000))
    .replace(/^\uFEFF/, '')
    .trimStart();
  if (head === '') return bytes.length > 2000 ? 'text' : 'empty';
  if (WEB_PAGE.test(head)) return 'webPage';
  return /^(?:\{|\[\s*[{[])/.test(head) ? 'json' : 'text';
}
