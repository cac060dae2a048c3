import type { Unclear } from './unclear.ts';

type Plain =
  | { readonly ok: true; readonly value: number; readonly said: string }
  | { readonly ok: false; readonly unclear: Unclear };

const GROUPED = /^[+-]?\d{1,3}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

/** The number digits write, with or without thousands separators; anything else that looks like one is asked. */
export function plainNumber(digits: string): Plain {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(digits)) return finite(digits, '');
  if (GROUPED.test(digits)) return finite(digits.replace(/[, ]/g, ''), '千分位分隔符已去掉');
  if (/e/i.test(digits) && !/[, ]/.test(digits)) return finite(digits, '科学计数法已写成普通数');
  const [whole = '', part = ''] = digits.split(',');
  const options = [
    { label: `读作 ${digits.replace(/[, ]/g, '')}`, text: digits.replace(/[, ]/g, '') },
    ...(digits.split(',').length === 2 && !digits.includes('.')
      ? [{ label: `读作 ${whole}.${part}`, text: `${whole}.${part}` }]
      : []),
  ];
  const message = `“${digits}”里的逗号或空格不在千位上，读不准`;
  return { ok: false, unclear: { kind: 'unclear', message, expected: '不用分隔符，小数点用 .', options } };
}

function finite(digits: string, said: string): Plain {
  const value = Number(digits);
  if (Number.isFinite(value)) return { ok: true, value, said };
  const unclear = {
    kind: 'unclear',
    message: `“${digits}”大得不像数`,
    expected: '一个数',
    options: [],
  } as const;
  return { ok: false, unclear };
}
