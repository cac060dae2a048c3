import { expect, test } from 'vitest';
import { namesIn } from './namesIn.ts';

const zones = { id: 'zones', name: '各相关开发区', aliases: ['相关开发区'] };
const transport = { id: 'transport', name: '市交通局', aliases: ['市交通运输局'] };

test('a name within a longer one is not counted twice', () => {
  expect(namesIn('（市交通运输局，各相关开发区，相关开发区）', [transport, zones])).toEqual(
    new Map([
      ['transport', 1],
      ['zones', 2],
    ]),
  );
});

test('what is not named is not in it', () => {
  expect(namesIn('（市财政局）', [transport, { ...zones, aliases: [''] }])).toEqual(new Map());
});
