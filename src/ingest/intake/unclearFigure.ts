import type { Option, Unclear } from './unclear.ts';

type Suspect = readonly [
  pattern: RegExp,
  message: string,
  expected: string,
  options: (text: string) => readonly Option[],
];

const none = () => [];
const as = (text: string): Option => ({ label: `读作 ${text}`, text });
const unmixed = (text: string) => text.replace(/[oO]/g, '0').replace(/[lI]/g, '1');

/** Shapes that look like figures and may mean two things, or something else. */
const SUSPECTS: readonly Suspect[] = [
  [/^\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?$/, '像是日期', '这一列填数', none],
  [
    /^\d+\s*\/\s*\d+$/,
    '像是分数或日期',
    '写成小数',
    (text) => {
      const [over = 0, under = 0] = text.split('/').map(Number);
      return under === 0 ? [] : [as(String(Number((over / under).toPrecision(6))))];
    },
  ],
  [
    /^[(].*\d.*[)]$/,
    '括号里的数，可能是负数，也可能只是备注',
    '负数前写 -',
    (text) => {
      const inside = text.slice(1, -1);
      return [as(`-${inside}`), as(inside)];
    },
  ],
  [
    /\d\s*(?:[-~—–～]+|至|到)\s*\d/,
    '写的是一个范围，不是一个数',
    '写一个数；只知道下限时写“10以上”',
    (text) => {
      const [from = ''] = /\d[\d.]*/.exec(text) ?? [];
      return [{ label: `只取下限：${from}以上`, text: `${from}以上` }];
    },
  ],
  [/^\d+。\d+$/, '小数点写成了句号', '小数点用 .', (text) => [as(text.replace('。', '.'))]],
  [
    /^[+-]?\d*\.\d+\.[\d.]*$/,
    '有两个小数点',
    '一个数，只有一个小数点',
    (text) => [as(text.replaceAll('.', ''))],
  ],
  [/^[+-]?(?:\.\d+|\d+\.)$/, '小数点两边要有数字', '如 0.5', (text) => [as(String(Number(text)))]],
  [
    /^(?=.*\d)(?=.*[oOlI])[\doOlI.,]+$/,
    '里面有字母，像是把 0、1 写成了 O、l',
    '只用数字',
    (text) => [as(unmixed(text))],
  ],
  [/^[=@]/, '是一条公式的文字，没有算出的值', '填算好的数', none],
  [
    /^[约近超]?[〇零一二两三四五六七八九十百千]+[万亿]?(?:[多余]|\p{sc=Han}{0,3})$/u,
    '数字是用汉字写的',
    '用阿拉伯数字写',
    none,
  ],
  [
    /^[*#?x×]+$/i,
    '是一个符号，不知是没有数还是不公开',
    '没有数填“—”，不公开填“保密”',
    () => [
      { label: '没有数', text: '—' },
      { label: '不公开', text: '保密' },
    ],
  ],
];

/** Why a narrow text may not be read as a figure; null when it may be tried. */
export function unclearFigure(text: string): Unclear | null {
  const found = SUSPECTS.find(([pattern]) => pattern.test(text));
  if (!found) return null;
  const [, message, expected, options] = found;
  return { kind: 'unclear', message: `“${text.slice(0, 40)}”${message}`, expected, options: options(text) };
}
