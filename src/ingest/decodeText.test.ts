import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decodeText.ts';

/** Text without the character that marks a binary file. */
const text = fc.string({ unit: 'grapheme' }).map((s) => s.replaceAll('\0', ''));

const decoded = (bytes: Uint8Array) => {
  const answer = decodeText(bytes);
  return answer.kind === 'text' ? [answer.text, answer.encoding] : answer.reason;
};

describe('decodeText', () => {
  test('reads back any text written as UTF-8', () => {
    fc.assert(
      fc.property(text, (s) => {
        fc.pre(!s.startsWith('\uFEFF') && !s.startsWith('PK'));
        expect(decoded(new TextEncoder().encode(s))).toEqual([s, 'UTF-8']);
      }),
    );
  });

  test('takes a byte order mark as no part of the text', () => {
    const bom = (encoding: string) => new Uint8Array(iconv.encode('朔州', encoding, { addBOM: true }));
    expect(decoded(bom('utf-8'))).toEqual(['朔州', 'UTF-8']);
    expect(decoded(bom('utf-16le'))).toEqual(['朔州', 'UTF-16LE']);
    expect(decoded(bom('utf-16be'))).toEqual(['朔州', 'UTF-16BE']);
  });

  test('reads Chinese text written as GB18030', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
    fc.assert(
      fc.property(fc.array(han, { minLength: 1, maxLength: 40 }), (letters) => {
        const line = `名称,${letters.join('')}\n`;
        expect(decoded(new Uint8Array(iconv.encode(line, 'gb18030')))).toEqual([line, 'GB18030']);
      }),
    );
  });

  test('never throws and never puts in a replacement character', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const answer = decodeText(bytes);
        if (answer.kind === 'text' && answer.encoding === 'UTF-8') {
          const bare = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.slice(3) : bytes;
          expect(new TextEncoder().encode(answer.text)).toEqual(bare);
        }
      }),
    );
  });

  test.each([
    [[0x50, 0x4b, 3, 4], 'Excel 工作簿'],
    [[0xd0, 0xcf, 0x11, 0xe0], '旧版 Excel'],
    [[0x41, 0, 0x42, 0], '文字编码认不出'],
    [[0xff, 0xfe, 0x00, 0xd8], '标明是 UTF-16LE'],
  ])('%j is no text', (bytes, says) => {
    expect(decoded(new Uint8Array(bytes))).toContain(says);
  });
});
