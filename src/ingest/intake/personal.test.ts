import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIdNumber, personalHeader, personalTold, personalWithin } from './personal.ts';

/** A number made up for the test, with its check digit. */
const idNumber = (first: string) => {
  const digit = [...'0123456789X'].find((d) => isIdNumber(first + d));
  return first + (digit ?? '');
};

test('an ID number is told by its check digit', () => {
  const right = idNumber('14060219900101001');
  expect(right).toHaveLength(18);
  expect([...'0123456789X'].filter((d) => isIdNumber(right.slice(0, 17) + d))).toHaveLength(1);
  expect(personalWithin(`负责人证件 ${right}`)).toBe('idNumber');
  expect(
    personalWithin(
      right.replace(/./g, (c) => (/\d/.test(c) ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)),
    ),
  ).toBe('idNumber');
});

test.each(['13800138000', '电话:138 0013 8000', '+8613800138000', '138-0013-8000'])(
  '%s is a mobile number',
  (text) => {
    expect(personalWithin(text)).toBe('mobile');
  },
);

test.each([
  '12345',
  '91140600MA0K000000',
  '1.3800138000',
  '2023-05-19',
  '怀仁市',
  '140602199001010010',
  '12800138000',
  '0349-1234567',
])('%s is not', (text) => {
  expect(personalWithin(text)).toBeNull();
});

test.each([
  ['法定代表人', 'name'],
  ['法人', 'name'],
  ['联系人', 'name'],
  ['负责人姓名', 'name'],
  ['联系电话', 'contact'],
  ['手机号码', 'mobile'],
  ['身份证号', 'idNumber'],
  ['法人单位名称', null],
  ['单位名称', null],
  ['产值', null],
])('a column headed %s holds %s', (header, kind) => {
  expect(personalHeader(header)).toBe(kind);
});

test('of random digits few pass for an ID number', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 17, maxLength: 17 }),
      (first) => {
        expect([...'0123456789X'].filter((d) => isIdNumber(first + d))).toHaveLength(1);
      },
    ),
  );
});

test.each([
  ['联系人：张三', 'name'],
  ['用地科（填报人: 李四）', 'name'],
  ['数已核；联系电话：0349-2020000', 'contact'],
  ['打 13800138000 问', 'mobile'],
  ['数据来源：统计公报', null],
  ['填报单位：市能源局', null],
  ['法人单位名称：某某公司', null],
  ['负责人不详', null],
])('in %s there is %s', (text, kind) => {
  expect(personalTold(text)).toBe(kind);
});
