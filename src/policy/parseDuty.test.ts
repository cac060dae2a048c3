import { describe, expect, test } from 'vitest';
import { parseDuty } from './parseDuty.ts';

const read = (bracket: string) => parseDuty(bracket).map(({ asWritten, role }) => `${asWritten} ${role}`);

describe('a bracket of departments', () => {
  test('names those who lead before 牵头, and those who share after it', () => {
    expect(
      read('（市科技局、市工信局牵头，市促投局、市财政局，各县〔市、区〕人民政府分工负责落实）'),
    ).toEqual([
      '市科技局 lead',
      '市工信局 lead',
      '市促投局 shared',
      '市财政局 shared',
      '各县〔市、区〕人民政府 shared',
    ]);
  });

  test('where nobody leads, all share', () => {
    expect(read('（市市场监管局、市财政局，各县〔市、区〕人民政府分工负责落实）')).toEqual([
      '市市场监管局 shared',
      '市财政局 shared',
      '各县〔市、区〕人民政府 shared',
    ]);
  });

  test('holds 〔市、区〕 together, in half-width brackets too', () => {
    expect(read('(市工信局，各县（市、区）人民政府分工负责落实)')).toEqual([
      '市工信局 shared',
      '各县（市、区）人民政府 shared',
    ]);
  });

  test('that says 等部门 is open-ended', () => {
    expect(
      read('（市工信局牵头，市能源局、市小微企业发展服务中心等部门，市直有关部门分工负责落实）'),
    ).toEqual([
      '市工信局 lead',
      '市能源局 shared',
      '市小微企业发展服务中心 shared',
      '等部门 shared',
      '市直有关部门 shared',
    ]);
  });

  test('with nothing in it names nobody', () => {
    expect(read('（分工负责落实）')).toEqual([]);
  });
});
