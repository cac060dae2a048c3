import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MINIMAL_POLICY_ROWS, MINIMAL_POLICY_TEXT } from '../../test/builders/minimalPolicy.ts';
import { parseDocument } from './parseDocument.ts';

const textsOf = (document: string) => parseDocument(document).map(({ id, title, text }) => [id, title, text]);

describe('a document', () => {
  test('is parts, items, sentences and brackets with their lines', () => {
    expect(parseDocument(MINIMAL_POLICY_TEXT)).toMatchObject(MINIMAL_POLICY_ROWS.clauses);
  });

  test('goes on over a page break, and keeps the lines it was printed on', () => {
    const broken = MINIMAL_POLICY_TEXT.replace('市财政局，各县', '市财政局，\n\n\n\n各县');
    expect(textsOf(broken)).toEqual(textsOf(MINIMAL_POLICY_TEXT));
    expect(parseDocument(broken).at(-1)).toMatchObject({ id: '3.1.duty', firstLine: 11, lastLine: 15 });
  });

  test('has a bracket where the bracket stands on a line of its own', () => {
    const apart = MINIMAL_POLICY_TEXT.replace('（市工信局', '\n\n（市工信局');
    expect(textsOf(apart)).toEqual(textsOf(MINIMAL_POLICY_TEXT));
  });

  test('is not cut at a stop inside quotes or brackets', () => {
    const text = '## 一、总则\n（一）例。他说“好。不好。”才走（见表。另附）。又一句。\n';
    expect(textsOf(text).slice(2)).toEqual([
      ['1.1.1', '', '他说“好。不好。”才走（见表。另附）。'],
      ['1.1.2', '', '又一句。'],
    ]);
  });

  test('keeps half-width markers as printed', () => {
    const [, item] = parseDocument(
      '## 四、措施\n(十四) 打造“拳头产品”。支持企业。(市工信局\n分工负责落实)\n',
    );
    expect(item).toMatchObject({ id: '4.14', marker: '(十四)', title: '打造“拳头产品”' });
  });

  test('has what stands around its parts: head, annex and end', () => {
    const text = `# 某市文件
某发〔2023〕1号
各县：
现印发给你们。
某市办公室
2023年5月19日
## 一、总则
（一）例。一句（见附件）。
附件：名单
附件
## 小组名单
### 一、组成人员
组 长：甲 市长
副组长：乙 副市长
---
抄送：各单位。
某市办公室
2023年5月19日印发
`;
    expect(textsOf(text)).toEqual([
      ['0', '某市文件', ''],
      ['0.1', '', '某发〔2023〕1号'],
      ['0.2', '', '各县：'],
      ['0.3', '', '现印发给你们。'],
      ['0.4', '', '某市办公室'],
      ['0.5', '', '2023年5月19日'],
      ['1', '总则', ''],
      ['1.1', '例', ''],
      ['1.1.1', '', '一句（见附件）。'],
      ['2', '小组名单', ''],
      ['2.0.1', '', '附件：名单'],
      ['2.1', '组成人员', ''],
      ['2.1.1', '', '组 长：甲 市长'],
      ['2.1.2', '', '副组长：乙 副市长'],
      ['3', '', ''],
      ['3.1', '', '抄送：各单位。'],
      ['3.2', '', '某市办公室'],
      ['3.3', '', '2023年5月19日印发'],
    ]);
  });

  test('of any characters is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'（(一十二、）)。“”\n #-附件：甲') }), (text) => {
        const letters = (from: string) => from.replace(/[\s#。-]/g, '');
        const kept = parseDocument(text).map((c) => c.marker + c.title + c.text);
        expect(letters(kept.join(''))).toHaveLength(letters(text).length);
      }),
    );
  });
});

describe('where a line breaks', () => {
  const phrase = fc
    .string({ unit: fc.constantFrom(...'甲乙丙丁、，“”（）5% '), minLength: 1, maxLength: 30 })
    .filter(balanced);
  const sentence = phrase.map((words) => `专${words}镇。`);
  const item = fc.tuple(sentence, fc.array(sentence, { minLength: 1, maxLength: 5 }));
  const document = fc
    .array(item, { minLength: 1, maxLength: 4 })
    .map((items) =>
      items.map(
        ([title, rest], i) =>
          `（${'一二三四'[i]}）${title}${rest.join('')}（市工信局牵头，各县〔市、区〕人民政府分工负责落实）`,
      ),
    );

  test('inside a sentence or bracket makes no difference to the texts', () => {
    fc.assert(
      fc.property(document, fc.array(fc.nat(), { maxLength: 8 }), (items, places) => {
        const whole = `## 一、总则\n\n${items.join('\n\n')}\n`;
        let broken = whole;
        for (const place of places) broken = breakAt(broken, place);
        expect(textsOf(broken)).toEqual(textsOf(whole));
      }),
    );
  });
});

/** Quotes and brackets close in the order they opened. */
function balanced(text: string): boolean {
  const open: string[] = [];
  for (const letter of text) {
    if (letter === '“') open.push('”');
    if (letter === '（') open.push('）');
    if ('”）'.includes(letter) && open.pop() !== letter) return false;
  }
  return open.length === 0;
}

/**
 * A page break somewhere after the heading, after the marker of an item at the earliest. Not beside a space: whether
 * the text had one there cannot be seen from its lines.
 */
function breakAt(text: string, place: number): string {
  const places = [...text.matchAll(/(?<=[^\n]{2}[^\n ])(?=[^\n ])/g)]
    .map(({ index }) => index)
    .filter((at) => at > 8);
  const at = places[place % places.length] ?? 0;
  return `${text.slice(0, at)}\n\n${text.slice(at)}`;
}
