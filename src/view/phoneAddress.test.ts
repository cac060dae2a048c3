import { describe, expect, test } from 'vitest';
import { phoneAddress } from './phoneAddress.ts';
import { DEFAULT_VIEW, type ViewState } from './viewState.ts';

const HOME = 'https://map.example.cn/industry/';
const WALL: ViewState = {
  ...DEFAULT_VIEW,
  mode: 'wall',
  sector: ['dairy'],
  select: { kind: 'town', id: 'a' },
  wall: { kind: 'profile', id: '32x9' },
  tour: { kind: 'all', of: 'towns' },
  stay: 15,
};

describe('the link for a phone', () => {
  test('keeps what is looked at, and shows no sample where the wall shows none', () => {
    expect(phoneAddress(HOME, 'wall.example.cn', WALL)).toBe(`${HOME}?sector=dairy&select=town:a&sample=off`);
  });

  test('shows sample where it was asked for', () => {
    expect(phoneAddress(HOME, 'wall.example.cn', { ...WALL, sample: 'on' })).toContain('sample=on');
  });

  test.each(['localhost', '127.0.0.1', '[::1]', ''])('there is none on a page served by “%s”', (hostname) => {
    expect(phoneAddress(HOME, hostname, WALL)).toBeNull();
  });

  test('there is none where the package names no address', () => {
    expect(phoneAddress('', 'wall.example.cn', WALL)).toBeNull();
  });
});
