import { decodeText, type Encoding } from '../decodeText.ts';

export type DecodedSource =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding | '混合'; readonly note: string }
  | { readonly ok: false; readonly reason: string };

const ALIEN = /[^\p{sc=Han}\p{Script=Latin}\p{ASCII}\u2000-\u303F\uFF00-\uFFEF]/u;
const HAN = /\p{sc=Han}/u;
/** Characters people write; GB18030 read as UTF-8 may give one of the rare others. */
const COMMON_HAN = /[\u4E00-\u9FFF]/;
const RARE = /[^\p{ASCII}\u2000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]/u;

/**
 * The text of a table. Beyond what files of a package may be, it knows UTF-16 without its mark, files pieced together
 * from two encodings, and GB18030 text so short that it passes for UTF-8.
 */
export function decodeSource(bytes: Uint8Array): DecodedSource {
  const wide = wideOrder(bytes);
  const plain = decodeText(bytes);
  if (plain.kind === 'text' && plain.encoding === 'GB18030') {
    const mixed = decodeByLine(bytes);
    if (mixed) return mixed;
  }
  if (plain.kind === 'text' && plain.encoding === 'UTF-8') {
    const chinese = disguised(bytes, plain.text);
    if (chinese !== null) return chinese;
  }
  if (plain.kind === 'text') return { ok: true, text: plain.text, encoding: plain.encoding, note: '' };
  if (wide !== null) {
    const text = tryDecode(bytes, wide);
    if (text !== null) return { ok: true, text, encoding: wide, note: `没有字节序标记，按 ${wide} 读` };
  }
  return decodeByLine(bytes) ?? { ok: false, reason: plain.reason };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}

/** UTF-16 without its mark, told by the zero bytes of its line breaks, commas and digits; null when it is none. */
function wideOrder(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | null {
  const sample = bytes.subarray(0, 4000);
  const marked =
    Math.max(bytes[0] ?? 0, bytes[1] ?? 0) === 0xff && Math.min(bytes[0] ?? 0, bytes[1] ?? 0) === 0xfe;
  if (marked || bytes.length % 2 !== 0) return null;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > 0 && even === 0) return 'UTF-16LE';
  return even > 0 && odd === 0 ? 'UTF-16BE' : null;
}

/** A word like 联通 is valid UTF-8 when written in GB18030, and reads as letters nobody writes here. */
function disguised(bytes: Uint8Array, text: string): DecodedSource | null {
  if (bytes.length > 4000 || !ALIEN.test(text) || HAN.test(text)) return null;
  const chinese = tryDecode(bytes, 'GB18030');
  if (chinese === null || !HAN.test(chinese) || ALIEN.test(chinese)) return null;
  return { ok: true, text: chinese, encoding: 'GB18030', note: '文字太少，编码不能确定，按 GB18030 读' };
}

/** Each line by itself, when some are UTF-8 and others GB18030; null when it is not so. */
function decodeByLine(bytes: Uint8Array): DecodedSource | null {
  const lines: string[] = [];
  const count = { utf8: 0, gb: 0 };
  let firstGb = 0;
  let firstUtf8 = 0;
  for (let start = 0; start <= bytes.length; ) {
    const at = bytes.indexOf(0x0a, start);
    const end = at < 0 ? bytes.length : at;
    const line = bytes.subarray(start, end);
    start = end + 1;
    if (line.every((byte) => byte < 0x80)) {
      lines.push(tryDecode(line, 'UTF-8') ?? '');
      continue;
    }
    const utf8 = tryDecode(line, 'UTF-8');
    const chinese = utf8 !== null && COMMON_HAN.test(utf8);
    const gb = chinese && !RARE.test(utf8) ? null : tryDecode(line, 'GB18030');
    const chosen = chinese && (gb === null || RARE.test(gb)) ? utf8 : gb;
    if (chosen === null) return null;
    lines.push(chosen);
    if (chosen === utf8) {
      count.utf8 += 1;
      firstUtf8 = firstUtf8 || lines.length;
    } else {
      count.gb += 1;
      firstGb = firstGb || lines.length;
    }
    // A line of GB18030 that passes for UTF-8 is rare: a file of one encoding is told by its first hundred lines.
    if (lines.length === 100 && count.utf8 === 0 && bytes.length > 1e6) return null;
  }
  if (count.utf8 === 0 || count.gb === 0) return null;
  const note = `文件里混有两种编码：UTF-8 ${count.utf8} 行（如第 ${firstUtf8} 行），GB18030 ${count.gb} 行（如第 ${firstGb} 行）。已逐行识别，请核对`;
  return { ok: true, text: lines.join('\n'), encoding: '混合', note };
}
