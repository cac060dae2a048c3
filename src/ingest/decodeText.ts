/** How a file's text was written. */
export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'GB18030';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'undecodable'; readonly reason: string };

const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

/** Byte marks of files that are no text at all, and what to tell whoever put them there. */
const BINARY: readonly (readonly [readonly number[], string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], '这是 Excel 工作簿或压缩包，不是文本文件'],
  [[0xd0, 0xcf, 0x11, 0xe0], '这是旧版 Excel 工作簿，不是文本文件'],
];

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((b, i) => bytes[i] === b);

function strictly(bytes: Uint8Array, encoding: Encoding): Decoded | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // Text never holds this character: UTF-16 without its mark, or a binary file.
    return text.includes('\0') ? null : { kind: 'text', text, encoding };
  } catch {
    return null;
  }
}

/** By byte order mark, then strict UTF-8, then GB18030. Never throws and never puts in replacement characters. */
export function decodeText(bytes: Uint8Array): Decoded {
  const binary = BINARY.find(([mark]) => startsWith(bytes, mark));
  if (binary) return { kind: 'undecodable', reason: binary[1] };
  const marked = BOMS.find(([, mark]) => startsWith(bytes, mark));
  const tried: readonly Encoding[] = marked ? [marked[0]] : ['UTF-8', 'GB18030'];
  for (const encoding of tried) {
    const decoded = strictly(bytes, encoding);
    if (decoded) return decoded;
  }
  return {
    kind: 'undecodable',
    reason: marked
      ? `文件开头标明是 ${marked[0]}，内容却不是`
      : '文字编码认不出：既不是 UTF-8，也不是 GB18030',
  };
}
